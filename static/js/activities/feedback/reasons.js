/**
 * The usual reasons for declining a comment. They are data, not words of the page: the moderator
 * reads them in the page's language, the author gets them in the comment's. Criticism is none.
 */
export const REASONS = [
  { en: "Not about this session’s subject", es: "No trata del tema de esta sesión" },
  { en: "Contains somebody’s personal data", es: "Contiene datos personales de alguien" },
  { en: "Insults or threatens somebody", es: "Insulta o amenaza a alguien" },
  { en: "The same comment was sent before", es: "El mismo comentario ya se envió antes" },
  { en: "Advertising", es: "Es publicidad" },
];
