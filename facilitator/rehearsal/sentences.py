"""What people say in a rehearsal: sentences of a city's planning session, in English and Spanish.

`{theme}` is one of the agenda's own themes, `{place}` and `{when}` make a sentence somebody's own.
"""

import random
from collections.abc import Sequence

from facilitator.plan.values import Text

PLACES: dict[str, tuple[str, ...]] = {
    "en": (
        "downtown",
        "on the east side",
        "on the west side",
        "near the library",
        "around the elementary school",
        "along Main Street",
        "by the bus terminal",
        "in the older neighborhoods",
        "next to the rec center",
        "close to the clinic",
        "around the farmers market",
        "at the edge of town",
    ),
    "es": (
        "en el centro",
        "en el lado este",
        "en el lado oeste",
        "cerca de la biblioteca",
        "alrededor de la escuela primaria",
        "por la calle principal",
        "junto a la terminal de autobuses",
        "en las colonias más antiguas",
        "al lado del centro recreativo",
        "cerca de la clínica",
        "por el mercado de productores",
        "en las afueras",
    ),
}
WHENS: dict[str, tuple[str, ...]] = {
    "en": (
        "this year",
        "by the end of summer",
        "before the next budget",
        "within eighteen months",
        "in the first ninety days",
        "by next January",
    ),
    "es": (
        "este año",
        "antes de que termine el verano",
        "antes del próximo presupuesto",
        "en un plazo de dieciocho meses",
        "en los primeros noventa días",
        "para el próximo enero",
    ),
}
CONTRIBUTIONS: dict[str, tuple[str, ...]] = {
    "en": (
        "{theme}: publish how long people wait, every month, and say what we do about it.",
        "Answer every 311 request with a name and a date {when}, even if the answer is “not yet”.",
        "One phone number for permits, water and trash instead of three.",
        "Fix sidewalks {place} first; people walk there every day.",
        "{theme}: pick three measures and drop the other twenty.",
        "A plain-language budget that fits on two pages, {when}.",
        "Evening hours once a week at the counter for those who work days.",
        "Train new staff with the people who have done the job for twenty years.",
        "Repair what we have {place} before we build something new.",
        "Tell small businesses up front which permits they need and what they cost.",
        "Ask departments to share one calendar of street work so we dig once.",
        "{theme}: name one person who is responsible, and let the public know who.",
        "Shade and water at every bus stop {place}.",
        "A reserve of at least two months, written into policy {when}.",
        "Translate every form that more than a hundred people a year fill in.",
        "Follow up with residents a week after a request is closed: was it really fixed?",
        "Put the map of planned street repairs online and keep it honest.",
        "{theme}: start with a pilot {place}, measure it, then decide.",
        "Apply for the grants we already qualify for; assign somebody {when}.",
        "Rides to the senior center {place} on weekdays.",
        "Look at every vacant city lot {place} and say what it is for.",
        "Pay vendors within thirty days, small ones within fifteen.",
        "Let inspectors book appointments by text message.",
        "Replace the oldest water lines {place} before the street is paved.",
        "Paid internships in city departments for local students {when}.",
        "{theme}: compare ourselves with cities of our size, not with the biggest.",
        "A yearly report to council on what we stopped doing.",
        "Keep the library {place} open on Sundays.",
    ),
    "es": (
        "{theme}: publicar cada mes cuánto espera la gente y qué hacemos al respecto.",
        "Responder cada solicitud al 311 con nombre y fecha {when}, aunque la respuesta sea "
        "“todavía no”.",
        "Un solo número de teléfono para permisos, agua y basura en lugar de tres.",
        "Arreglar primero las banquetas {place}; la gente camina por ahí todos los días.",
        "{theme}: elegir tres indicadores y dejar los otros veinte.",
        "Un presupuesto en lenguaje sencillo, de dos páginas, {when}.",
        "Abrir la ventanilla una tarde por semana para quienes trabajan de día.",
        "Que el personal nuevo aprenda de quienes llevan veinte años en el puesto.",
        "Reparar lo que ya tenemos {place} antes de construir algo nuevo.",
        "Decir desde el principio a los negocios pequeños qué permisos necesitan y cuánto cuestan.",
        "Un calendario común de obras en la calle, para abrir el pavimento una sola vez.",
        "{theme}: que haya una persona responsable y que el público sepa quién es.",
        "Sombra y agua en cada parada de autobús {place}.",
        "Una reserva de al menos dos meses, fijada como política {when}.",
        "Traducir todo formulario que llenen más de cien personas al año.",
        "Llamar a los residentes una semana después de cerrar su solicitud: ¿de veras se arregló?",
        "Poner en línea el mapa de las reparaciones previstas y mantenerlo al día.",
        "{theme}: empezar con un proyecto piloto {place}, medirlo y después decidir.",
        "Solicitar los fondos para los que ya calificamos; encargarlo a alguien {when}.",
        "Transporte entre semana al centro para personas mayores {place}.",
        "Revisar cada terreno baldío de la Ciudad {place} y decir para qué será.",
        "Pagar a los proveedores en treinta días, a los pequeños en quince.",
        "Que las citas con inspectores se puedan hacer por mensaje de texto.",
        "Cambiar las tuberías de agua más viejas {place} antes de pavimentar.",
        "Prácticas pagadas para estudiantes de aquí en los departamentos {when}.",
        "{theme}: compararnos con ciudades de nuestro tamaño, no con las más grandes.",
        "Un informe anual al Concejo sobre lo que dejamos de hacer.",
        "Abrir los domingos la biblioteca {place}.",
    ),
}
COMMENTS: dict[str, tuple[str, ...]] = {
    "en": (
        "Please fix the street lights {place}. It has been dark there since spring.",
        "I called 311 twice about the same pothole. Somebody should call back.",
        "{theme} matters to my family. Please keep us informed in plain words.",
        "The bus {place} comes once an hour. That is not enough to get to work.",
        "Thank you for asking us. I hope something comes of it {when}.",
        "My property taxes went up again. What do we get for it {place}?",
        "More trees {place}, please. In July nobody can walk there.",
        "I would like to see the park {place} cleaned on Mondays, after the weekend.",
        "Could city hall stay open until seven one day a week?",
        "The online permit form lost my answers three times. I gave up.",
        "On {theme}: do less, but finish it.",
        "Our street {place} floods every time it rains. Please look at the drain.",
        "A crossing guard {place} would help a lot of children.",
        "I run a small shop. Paying fees in installments would help.",
        "Please keep the pool {place} open longer in August.",
        "The staff at the counter were kind and quick. It should be said too.",
        "Bike lanes {place} end in the middle of nowhere. Connect them first.",
        "Speed bumps {place}, please. Cars go much too fast there.",
        "I am eighty-one and cannot use the app. Please keep a phone line.",
        "What happened to the plan from last time? Show us what was done.",
        "On {theme}: publish the numbers, good or bad.",
        "Stray dogs {place} are a problem in the mornings.",
        "The library {place} is the best thing we have. Please do not cut its hours.",
        "Benches and shade at the bus stops {place}, {when} if possible.",
        "Please answer letters in Spanish too. My mother cannot read the notices.",
        "Save for bad years. We all have to at home.",
    ),
    "es": (
        "Por favor arreglen el alumbrado {place}. Está oscuro desde la primavera.",
        "Llamé dos veces al 311 por el mismo bache. Alguien debería regresar la llamada.",
        "{theme} es importante para mi familia. Infórmennos con palabras sencillas.",
        "El autobús {place} pasa una vez por hora. No alcanza para llegar al trabajo.",
        "Gracias por preguntarnos. Ojalá se vea algo {when}.",
        "Otra vez subió mi impuesto predial. ¿Qué recibimos a cambio {place}?",
        "Más árboles {place}, por favor. En julio nadie puede caminar por ahí.",
        "Quisiera que el parque {place} se limpie los lunes, después del fin de semana.",
        "¿Podría el ayuntamiento abrir hasta las siete un día por semana?",
        "El formulario de permisos en línea borró mis respuestas tres veces. Me rendí.",
        "Sobre {theme}: hagan menos, pero termínenlo.",
        "Nuestra calle {place} se inunda cada vez que llueve. Revisen el drenaje.",
        "Un guardia de cruce {place} ayudaría a muchos niños.",
        "Tengo una tienda pequeña. Poder pagar las cuotas en partes ayudaría.",
        "Por favor dejen abierta más tiempo la alberca {place} en agosto.",
        "En la ventanilla me atendieron con amabilidad y rapidez. También hay que decirlo.",
        "Los carriles para bicicletas {place} terminan en la nada. Primero hay que unirlos.",
        "Reductores de velocidad {place}, por favor. Los autos pasan demasiado rápido.",
        "Tengo ochenta y un años y no puedo usar la aplicación. Mantengan una línea telefónica.",
        "¿Qué pasó con el plan de la vez pasada? Muéstrennos lo que se hizo.",
        "Sobre {theme}: publiquen los números, buenos o malos.",
        "Los perros callejeros {place} son un problema por las mañanas.",
        "La biblioteca {place} es lo mejor que tenemos. Por favor no le quiten horas.",
        "Bancas y sombra en las paradas {place}, si se puede {when}.",
        "Contesten las cartas también en español. Mi mamá no puede leer los avisos.",
        "Ahorren para los años malos. En casa todos tenemos que hacerlo.",
    ),
}
SECOND_THOUGHTS: dict[str, tuple[str, ...]] = {
    "en": ("With a name and a date.", "And tell people when it is done.", "Within the budget."),
    "es": (
        "Con nombre y fecha.",
        "Y avisar a la gente cuando esté hecho.",
        "Sin pasar el presupuesto.",
    ),
}
REPORTS: dict[str, tuple[str, str]] = {
    "en": ("What we agree on:", "We start with the first one {when}."),
    "es": ("En lo que estamos de acuerdo:", "Empezamos por lo primero {when}."),
}


def sentence(
    among: Sequence[str], language: str, themes: Sequence[Text], dice: random.Random
) -> str:
    """One sentence of `among`, made somebody's own; `themes` are the agenda's, in all languages."""
    fitting = among if themes else [one for one in among if "{theme}" not in one]
    return filled(dice.choice(fitting), language, themes, dice)


def filled(pattern: str, language: str, themes: Sequence[Text], dice: random.Random) -> str:
    """A pattern with its gaps filled, a capital letter in front."""
    theme = dice.choice(themes) if themes else {}
    said = pattern.format(
        theme=theme.get(language) or next(iter(theme.values()), ""),
        place=dice.choice(PLACES[language]),
        when=dice.choice(WHENS[language]),
    )
    return said[:1].upper() + said[1:]
