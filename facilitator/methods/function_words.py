"""Words that hold a sentence together and say nothing by themselves, by language.

Of three letters and more, in lower case, with their accents; from the closed classes of each
language (articles, pronouns, prepositions, conjunctions, auxiliaries) and the few adverbs and verbs
that stand in every wish: “more”, “need”, “should”.
"""

from typing import Final

_ENGLISH = """
about above across after again against all almost also although always among and another any
anybody anyone anything are around because been before being below between both but can cannot
could did does doing don done down during each either else enough etc even ever every everybody
everyone everything few for from get gets give goes going good got had has have having her here hers
him his how however into its itself just least less let lets like lot lots make makes many may maybe
might more most much must need needed needs neither never nobody nor not nothing now off often one
ones only onto other others our ours out over own per please put rather really same shall she should
since some somebody someone something still such than that the their theirs them then there these
they thing things this those though through too toward towards under until upon use very want wanted
wants was way well were what when where whether which while who whom whose why will with within
without would yes yet you your yours
"""
_SPANISH = """
además ahora algo alguien algún alguna algunas alguno algunos ante antes aquel aquella aquellas
aquello aquellos aquí así aún aunque bajo bien cada casi como cómo con contra cosa cosas cual cuál
cuales cuáles cualquier cuando cuándo cuanto cuya cuyo deben debe debería deberían del desde después
donde dónde dos durante ella ellas ello ellos entre era eran eres esa esas ese eso esos esta está
estaba estamos están estar estas este esto estos fue fueron gran haber había hace hacen hacer hacia
hago han has hasta hay haya hemos incluso las les los más mayor mejor menos mía mientras mío mis
misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie necesita necesitamos necesitan
ningún ninguna ninguno nos nosotras nosotros nuestra nuestras nuestro nuestros nunca otra otras otro
otros para pero poca poco pocos poder podemos por porque pueda puede pueden pues que qué queremos
quien quién quienes quiere quieren sea sean según ser será serán siempre sido siendo sin sino sobre
solo sólo somos son sus suya suyo tal también tampoco tan tanta tanto tener tenemos tengo tiene
tienen toda todas todavía todo todos través tres una unas uno unos usted ustedes van vez
"""

FUNCTION_WORDS: Final = {
    "en": frozenset(_ENGLISH.split()),
    "es": frozenset(_SPANISH.split()),
}
