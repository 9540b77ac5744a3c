"""Who a browser is and what it may: signed cookies, secret links, rates and origins."""
