/** What the server wrote into the page: surface, language, strings and the first views. */
export const page = JSON.parse(document.getElementById("page").textContent);
