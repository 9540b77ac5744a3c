"""A joined script does what its modules do, and the modules can still be loaded by themselves."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hall import Hall
from people import Person, browsers
from playwright.sync_api import Browser, Page, expect

from facilitator.web.joining import Joiner
from facilitator.web.shrinking import shrink_script

MODULES = {
    "js/first.js": """
        import whole, { one as uno, say } from "./a.js";
        import { nameless } from "./c.js";
        import { one } from "./b.js";
        const told = await Promise.resolve(`${uno} ${say({ a: `${one}` })} /* ${"`"} */`);
        window.told = [told, whole(), nameless(), uno === one];
    """,
    "js/a.js": """
        import { one } from "bare";
        window.times = (window.times ?? 0) + 1;
        const mine = "whole"; // a word
        export { one };
        export const say = ({ a }) => a.replace(/[`'"]/g, "") + (a ? `<${a}>` : "");
        export default function whole() { return mine; }
    """,
    "js/b.js": "var n=1,t=2;export{n as one,t as two};\n//# sourceMappingURL=b.js.map",
    "js/c.js": """
        export { default as nameless } from "./d.js";
    """,
    "js/d.js": 'import { one } from "./a.js";export default()=>one+1;',
}


@pytest.fixture
def empty_page(chromium: Browser) -> Page:
    page = chromium.new_page()
    yield page
    page.close()


@pytest.mark.parametrize("shape", [lambda _, code: code, lambda _, code: shrink_script(code)])
def test_a_joined_script_does_what_its_modules_do(
    empty_page: Page, shape: Callable[[str, str], str]
) -> None:
    files = {name: "\n".join(map(str.strip, text.splitlines())) for name, text in MODULES.items()}
    script = Joiner(files.__getitem__, {"bare": "js/b.js"}).join("js/first.js", shape).script
    empty_page.add_script_tag(content=script, type="module")
    empty_page.wait_for_function("window.told")
    assert empty_page.evaluate("[...told, times]") == ["1 1<1> /* ` */", "whole", 2, True, 1]


def test_a_face_is_there_before_its_block_and_a_phone_without_it_shows_the_plan(
    hall: Hall, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    phone = person()
    cut = re.compile("/mapping-en.*js")
    phone.page.route(cut, lambda route: route.abort())
    phone.joins_as("District 6")
    console.starts_the_day()
    with phone.page.expect_request(cut):
        console.jumps_to("Focus: Priority Mapping by key theme")
    phone.is_in("Focus: Priority Mapping by key theme")
    expect(phone.page.locator(".ballot")).to_have_count(0)
    phone.page.unroute(cut)
    expect(phone.page.locator(".ballot")).to_be_visible()
    phone.places_a_dot_on("Taxes")
    phone.is_told_it_counted()


def test_a_debugger_is_given_the_modules_themselves(
    chromium: Browser, tmp_path: Path, two_teams: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_DEBUG_MODULES", "1")
    hall = Hall(tmp_path, two_teams).open()
    loaded: list[str] = []
    with browsers(chromium, hall) as give:
        phone: Person = give(lang="es")
        phone.page.on("request", lambda request: loaded.append(request.url))
        phone.page.goto(hall.url)
        phone.button("Distrito 6").click()
        phone.sees("Ya está dentro.")
        console = give(1280, 800).opens_the_console()
        console.starts_the_day()
        console.jumps_to("Focus: Priority Mapping by key theme")
        expect(phone.page.locator(".ballot")).to_be_visible()
    hall.close()
    assert hall.url + "/static/js/activities/mapping/phone.js" in loaded
    assert hall.url + "/static/css/tokens.css" in loaded
