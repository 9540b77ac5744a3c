"""The load fetches what a browser fetches: what a page names, and what that names in turn."""

from bench.assets import PageAssets, named_in

PAGE = """<!doctype html><link rel="icon" href="/static/icon.svg">
<link rel="stylesheet" href="/static/base.css"><link rel="modulepreload" href="/static/wire.js">
<link rel="canonical" href="/elsewhere">
<script type="importmap">{"imports": {"preact": "/static/vendor/preact.js"}}</script>
<script type="application/json">{"src": "/not/this"}</script>
<script type="module" src="/static/js/phone.js"></script><img src="/qr/join.svg">
<img src="data:image/png;base64,AAAA"><link rel="stylesheet" href="/static/base.css">"""


def test_a_page_names_its_files_once() -> None:
    assert PageAssets(PAGE).paths == [
        "/static/icon.svg",
        "/static/base.css",
        "/static/wire.js",
        "/static/js/phone.js",
        "/qr/join.svg",
    ]


def test_a_script_asks_for_what_it_imports() -> None:
    text = """import { h } from "preact"; import "./side.js"; export { x } from '../up.js';
    const later = import("/static/js/face.js"); import(address);"""
    found = list(named_in("/static/js/parts/a.js", text, PageAssets(PAGE).imports))
    assert found == [
        "/static/vendor/preact.js",
        "/static/js/parts/side.js",
        "/static/js/up.js",
        "/static/js/face.js",
    ]


def test_a_stylesheet_asks_for_its_pictures() -> None:
    text = ".a{background:url(../icons/a.svg)}.b{background:url('data:image/svg+xml,x')}"
    assert list(named_in("/static/css/a.css", text, {})) == ["/static/icons/a.svg"]
