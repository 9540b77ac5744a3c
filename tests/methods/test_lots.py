from facilitator.methods.lots import in_order_of_lots

EIGHT = [f"district-{n}" for n in range(1, 9)]


def test_the_same_seed_draws_the_same_order_whoever_is_named_first():
    assert in_order_of_lots(EIGHT, 7) == in_order_of_lots(reversed(EIGHT), 7)


def test_another_seed_draws_another_order_of_the_same_people():
    first, second = in_order_of_lots(EIGHT, 7), in_order_of_lots(EIGHT, 8)
    assert first != second
    assert sorted(first) == sorted(second) == EIGHT
