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

/** An effect may come after the next key that somebody presses, and take the focus from under it. */
const FOCUS_AT_ONCE = {
  selector: "CallExpression[callee.name='useEffect'] CallExpression[callee.property.name='focus']",
  message: "The focus moves with the frame that shows where to: useLayoutEffect.",
};

export default [
  { ignores: ["static/vendor/**", "static/built/**", "**/node_modules/**"] },
  { ...js.configs.recommended, linterOptions: { reportUnusedDisableDirectives: "error" } },
  DIALECT,
  {
    files: ["static/js/**/*.js"],
    languageOptions: { globals: globals.browser },
    plugins: { house: { rules: { headed: HEADED } } },
    rules: { "house/headed": "error", "no-restricted-syntax": ["error", FOCUS_AT_ONCE] },
  },
  { files: ["tests/js/**/*.js", "tools/**/*.js"], languageOptions: { globals: globals.node } },
  { files: ["bench/peers/node/*.js"], languageOptions: { globals: globals.node } },
];
