/** ESLint's recommended rules over every script: what runs in browsers, and what tests it here. */
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["static/vendor/**", "static/built/**", "**/node_modules/**"] },
  { ...js.configs.recommended, linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["static/js/**/*.js"], languageOptions: { globals: globals.browser } },
  { files: ["tests/js/**/*.js", "tools/**/*.js"], languageOptions: { globals: globals.node } },
  { files: ["bench/peers/node/*.js"], languageOptions: { globals: globals.node } },
];
