"""A plan as plain data for the journal, and the fingerprint by which two plans are told apart."""

from hashlib import sha256
from typing import Any

import msgspec

from .values import Plan


def plan_from_builtins(plain: Any) -> Plan:
    """The plan that a `PlanAdopted` holds as plain data. Raises msgspec.ValidationError."""
    return msgspec.convert(plain, Plan)


def plan_digest(plan: Plan) -> str:
    """SHA-256 of the plan's JSON with sorted keys, in hexadecimal."""
    return sha256(msgspec.json.encode(plan, order="sorted")).hexdigest()
