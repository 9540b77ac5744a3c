/** The stage once more, small, on a console: it shows what the hall sees. */
import "./stage.js";
