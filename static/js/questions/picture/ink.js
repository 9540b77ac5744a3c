/** The colours of a picture: those of paper (css/tokens.css), which a file that stands by itself has to name itself. */
export const INK = {
  strong: "#16202b", soft: "#475463", line: "#cdd6df", paper: "#ffffff", accent: "#b4430e", first: "#fdeee3",
};
