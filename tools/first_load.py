"""Counts what a phone fetches before it is in the hall, byte by byte, as it is on the wire.

`python tools/first_load.py http://127.0.0.1:8000` goes through the door as a guest with nothing
in its cache: the door, joining, the phone's page, and everything that these pages name or would
load. It takes a place in the session, so it is for a hall made for it. Prints JSON: `requests`
(`path`, `status`, `bytes`, `header_bytes`), `total_bytes` and `header_bytes` of the answers, which
are not in `total_bytes`.
"""

import argparse
import gzip
import http.client
import json
import re
from dataclasses import asdict, dataclass
from urllib.parse import urlencode, urljoin, urlsplit

BROWSER = {"Accept-Encoding": "gzip, deflate", "Accept-Language": "en-US,en;q=0.9"}
NAMED = re.compile(r"""<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)\"""")
IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)""")
IN_SCRIPTS = re.compile(r"""\b(?:from|import)\s*\(?\s*["']([^"']+)["']""")
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')
GROUP = re.compile(r'name="group" value="([^"]+)"')


@dataclass
class Fetched:
    """One answer, in bytes on the wire."""

    path: str
    status: int
    bytes: int
    header_bytes: int


class Phone:
    """A browser that has never been here: cookies, a cache, and a bill for both."""

    def __init__(self, address: str, language: str) -> None:
        self._address = address
        self._line = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
        self._headers = BROWSER | ({"Accept-Language": f"{language},en;q=0.1"})
        self._cookies: dict[str, str] = {}
        self._cached: set[str] = set()
        self.requests: list[Fetched] = []

    def open(self, path: str) -> str:
        """A page with everything that it names, each once in a phone's life."""
        page = self.ask("GET", path)
        for named in NAMED.findall(page):
            self._load(urljoin(path, named))
        return page

    def ask(self, method: str, path: str, **fields: str) -> str:
        """One request; the text of the answer."""
        headers = self._headers | {"Cookie": "; ".join(map("=".join, self._cookies.items()))}
        headers |= {"Content-Type": "application/x-www-form-urlencoded"} if fields else {}
        self._line.request(method, path, urlencode(fields) or None, headers)
        answer = self._line.getresponse()
        body = answer.read()
        self._keep(answer)
        self.requests.append(Fetched(path, answer.status, len(body), _size_of_head(answer)))
        packed = answer.headers.get("Content-Encoding") == "gzip"
        return (gzip.decompress(body) if packed else body).decode()

    def close(self) -> None:
        """Let go of the line."""
        self._line.close()

    def _load(self, path: str) -> None:
        """A file and what it names in turn; `data:` addresses are in the page already."""
        if path.startswith("data:") or path in self._cached:
            return
        self._cached.add(path)
        text = self.ask("GET", path)
        named = IN_STYLES if path.endswith(".css") else IN_SCRIPTS
        for one in named.findall(text):
            if one.startswith((".", "/")):
                self._load(urljoin(path, one))

    def _keep(self, answer: http.client.HTTPResponse) -> None:
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self._cookies[name] = value


def _size_of_head(answer: http.client.HTTPResponse) -> int:
    status = len(f"HTTP/1.1 {answer.status} {answer.reason}\r\n")
    return status + sum(len(f"{name}: {value}\r\n") for name, value in answer.getheaders()) + 2


def first_load(address: str, name: str, language: str = "en") -> list[Fetched]:
    """Everything that was fetched until the phone was in; exits where one cannot join."""
    phone = Phone(address, language)
    try:
        return join(phone, name)
    finally:
        phone.close()


def join(phone: Phone, name: str) -> list[Fetched]:
    """Through the door, and into the hall; exits where one cannot."""
    door = phone.open("/")
    token, group = TOKEN.search(door), GROUP.search(door)
    if token is None or group is None:
        raise SystemExit("The door shows no form for guests.")
    phone.ask("POST", "/join", csrf_token=token[1], name=name, group=group[1])
    page = phone.open("/")
    if 'id="page"' not in page or any(one.status >= 400 for one in phone.requests):
        raise SystemExit(f"Not everything could be fetched: {phone.requests}")
    return phone.requests


def report(fetched: list[Fetched]) -> dict[str, object]:
    """The bill: every request, and the sums."""
    return {
        "requests": [asdict(one) for one in fetched],
        "total_bytes": sum(one.bytes for one in fetched),
        "header_bytes": sum(one.header_bytes for one in fetched),
    }


def main() -> None:
    """Fetch and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("--name", default="First Load")
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    fetched = first_load(asked.address, asked.name, asked.language)
    print(json.dumps(report(fetched), indent=2))


if __name__ == "__main__":
    main()
