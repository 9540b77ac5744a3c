/** ESLint's recommended rules and one dialect for every script: what runs in browsers, and what tests it here. */
import stylistic from "@stylistic/eslint-plugin";
import js from "@eslint/js";
import globals from "globals";

/** What `make format` writes. Markup in templates is indented as markup, and the rules leave it alone. */
const DIALECT = {
  plugins: { "@stylistic": stylistic },
  rules: {
    ...stylistic.configs.customize({ quotes: "double", semi: true, braceStyle: "1tbs", arrowParens: true }).rules,
    "@stylistic/max-statements-per-line": "off",
    "@stylistic/multiline-ternary": "off",
    "@stylistic/max-len": ["error", { code: 120, ignoreTemplateLiterals: true, ignoreStrings: true }],
  },
};

/** What a file is for is said above its imports, with no line between. */
const HEADED = {
  create: (context) => ({
    Program(program) {
      const [header] = context.sourceCode.getAllComments();
      const [first] = program.body;
      const isHeader = header?.range[0] === 0 && header.type === "Block" && header.value.startsWith("*");
      const apart = isHeader && first?.type === "ImportDeclaration" && first.loc.start.line > header.loc.end.line + 1;
      if (!isHeader || apart) context.report({ node: program, message: "A file begins with what it is for: /** … */, then its imports." });
    },
  }),
};

export default [
  { ignores: ["static/vendor/**", "static/built/**", "**/node_modules/**"] },
  { ...js.configs.recommended, linterOptions: { reportUnusedDisableDirectives: "error" } },
  DIALECT,
  {
    files: ["static/js/**/*.js"],
    languageOptions: { globals: globals.browser },
    plugins: { house: { rules: { headed: HEADED } } },
    rules: { "house/headed": "error" },
  },
  { files: ["tests/js/**/*.js", "tools/**/*.js"], languageOptions: { globals: globals.node } },
  { files: ["bench/peers/node/*.js"], languageOptions: { globals: globals.node } },
];
