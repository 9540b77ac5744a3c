"""What cannot be joined is refused by file and line; what is joined says the same as before.

That a joined script also does the same is for `tests/browser/test_joined.py`.
"""

import re

import pytest

from facilitator.assets import STATIC
from facilitator.web.joining import Joiner, JoinError
from facilitator.web.shrinking import (
    shrink_script,
    shrink_style,
    shrink_text,
    with_texts,
    without_texts,
)
from facilitator.web.statics import BARE, _folder, faces_of, shipped
from facilitator.web.translating import written_in

OURS = sorted((STATIC / "js").rglob("*.js"))
LARGEST_FACE = 12_000
"""Bytes, compressed."""
HELPER = {"js/helper.js": "export const one = 1;\nexport default function two() {}\n"}


def joined(first: str, **others: str) -> str:
    files = (
        HELPER | {"js/first.js": first} | {f"js/{name}.js": text for name, text in others.items()}
    )
    return (
        Joiner(files.__getitem__, {"bare": "js/helper.js"})
        .join("js/first.js", lambda _, code: code)
        .script
    )


def test_a_module_is_called_once_and_hands_out_what_it_exports() -> None:
    script = joined('import two, { one as uno } from "./helper.js";\nuno + two();\n')
    assert script.splitlines() == [
        "const $m0=(()=>{const one = 1;",
        "function two() {}",
        "",
        "return{one,default:two}})();",
        "const{one:uno,default:two}=$m0;",
        "uno + two();",
    ]


@pytest.mark.parametrize(
    ("first", "line", "problem"),
    [
        ('\nimport { three } from "./helper.js";', 2, "js/helper.js exports no three."),
        ('import { one } from "elsewhere";', 1, 'nothing is known by the name "elsewhere".'),
        ('\n\nimport * as all from "./helper.js";', 3, "none that can be joined"),
        ('import "./helper.js";', 1, "none that can be joined"),
        ('export * from "./helper.js";', 1, "none that can be joined"),
        ("export const { a, b } = c;", 1, "none that can be joined"),
        ('\nconst later = () => import("./helper.js");', 2, "none that can be joined"),
        ("\n\nconst open = html`<p>${one}", 3, "this template does not end"),
        ('\nimport { back } from "./circle.js";', 1, "js/first.js needs this file in turn."),
    ],
)
def test_what_cannot_be_joined_is_refused_by_file_and_line(
    first: str, line: int, problem: str
) -> None:
    circle = 'import { a } from "./first.js";\nexport const back = a;'
    where = "circle" if "circle" in first else "first"
    with pytest.raises(JoinError, match=re.escape(problem)) as refused:
        joined(first, circle=circle)
    assert str(refused.value).startswith(f"static/js/{where}.js, line {line}: ")


def test_words_in_texts_and_comments_are_no_imports() -> None:
    first = '// import { x } from "y";\nconst a = `\nimport { x } from "y";\n`;\n'
    assert joined(first) == first


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_a_script_taken_apart_is_the_same_put_together(path) -> None:
    source = path.read_text(encoding="utf-8")
    code, texts = without_texts(source)
    assert with_texts(code, texts) == source
    assert "`" not in re.sub(r"//.*|/\*.*?\*/", "", code, flags=re.DOTALL)


@pytest.mark.parametrize(
    ("source", "small"),
    [
        ("const a = 1; // why\n", "const a=1;"),
        (
            "a(`  // ${ b  +  `  ${ { c : 1 } }  ` }  /* */ `)",
            "a(`  // ${b+`  ${{c:1}}  `}  /* */ `)",
        ),
        ("x.replace( /`{2}/g , y )", "x.replace(/`{2}/g,y)"),
        ('s = "a  `  b" + `  "  `', 's="a  `  b"+`  "  `'),
    ],
)
def test_shrinking_leaves_texts_and_patterns_alone(source: str, small: str) -> None:
    code, texts = without_texts(source)
    assert with_texts(shrink_script(code), texts) == small


@pytest.mark.parametrize(
    ("source", "small"),
    [
        (".a :is(b, c) { d: e; }", ".a :is(b,c){d: e;}".replace(": e", ":e")),
        ("a > b + c { width: calc(1px + 2px); }", "a > b + c{width:calc(1px + 2px);}"),
        ('a::before { content: "  ;  "; } /* x */', 'a::before{content:"  ;  ";}'),
        (
            ":root { --a: 1px; --b: 2px; --c: 3px } b { d: var(--b, 0) }",
            ":root{--b:2px;}b{d:var(--b,0)}",
        ),
        ("@media (width > 40rem) { a { b: c d } }", "@media (width > 40rem){a{b:c d}}"),
    ],
)
def test_a_small_style_sheet_selects_and_says_the_same(source: str, small: str) -> None:
    assert shrink_style(source) == small


def test_a_script_speaks_the_language_of_its_page() -> None:
    words = {"Go in": 'Entre "ya"', "{n} more": "{n} más"}
    said = written_in('t("Go in") + t( "{n} more", { n }) + t("Not said") + at("Go in")', words)
    assert said == 't("Entre \\"ya\\"") + t("{n} más", { n }) + t("Not said") + at("Go in")'


def test_every_bare_name_is_a_file_that_is_there() -> None:
    there = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*.js")}
    assert {path for path in BARE.values() if not path.startswith("faces/")} <= there


def test_what_comes_later_takes_what_it_shares_from_the_first() -> None:
    files = HELPER | {
        "js/first.js": 'import { one } from "./helper.js";\none;',
        "js/both.js": "export const both = 2;",
        "js/x.js": 'import { one } from "./helper.js";\nimport { both } from "./both.js";\n'
        "export default function X() {}",
        "js/y.js": 'import { both } from "./both.js";\nexport default both;',
    }
    whole = Joiner(files.__getitem__, {}).join(
        "js/first.js", lambda _, code: code.strip(), ["js/x.js", "js/y.js"]
    )
    assert whole.script.splitlines()[-4:] == [
        "const $m1=(()=>{const both = 2;",
        "return{both}})();",
        "const{one}=$m0;one;",
        "export{$m0,$m1};",
    ]
    assert whole.apart["js/y.js"]("/first.js").splitlines() == [
        'import{$m1}from"/first.js";',
        "const $m3=(()=>{const{both}=$m1;const $default=both;",
        "return{default:$default}})();",
        "export default $m3.default;",
    ]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_face_of_a_phone_is_a_small_script_of_its_own(language: str) -> None:
    there = {path.parent.name for path in (STATIC / "js/activities").glob("*/phone.js")}
    assert set(shipped().faces(language)) == there
    for address in shipped().faces(language).values():
        file = _folder() / address.removeprefix("/static/")
        assert file.with_name(file.name + ".gz").stat().st_size <= LARGEST_FACE


@pytest.mark.parametrize("surface", ["stage", "console"])
def test_every_face_of_a_surface_is_in_its_script(surface: str) -> None:
    there = {path.parent.name for path in (STATIC / "js/activities").glob(f"*/{surface}.js")}
    assert set(re.findall(r'"([a-z]+)": face', faces_of(surface))) == there


def test_of_a_line_break_with_its_indent_the_break_is_left() -> None:
    assert shrink_text("<p>  one\n      two \n\n  </p>\\n ") == "<p>  one\ntwo\n</p>\\n "
