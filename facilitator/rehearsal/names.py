"""Names for guests, all different: everyday ones of a city where two languages are spoken."""

import itertools
import random
from collections.abc import Iterator

FIRST = (
    *("Ana", "Andrea", "Anthony", "Beatriz", "Brenda", "Carlos", "Carmen", "César", "Cynthia"),
    *("Daniel", "David", "Deborah", "Diana", "Eduardo", "Elena", "Emily", "Ernesto", "Esther"),
    *("Fernando", "Frank", "Gabriela", "George", "Gloria", "Guadalupe", "Hannah", "Héctor"),
    *("Irene", "Isabel", "Jacob", "James", "Javier", "Jessica", "Joaquín", "Jordan", "José"),
    *("Karen", "Kevin", "Laura", "Leticia", "Linda", "Lucía", "Luis", "Manuel", "Margaret"),
    *("María", "Martha", "Mateo", "Michael", "Mónica", "Nancy", "Norma", "Óscar", "Patricia"),
    *("Pedro", "Rachel", "Ramón", "Rebeca", "Robert", "Rosa", "Rubén", "Sandra", "Sergio"),
    *("Silvia", "Sofía", "Steven", "Teresa", "Thomas", "Valeria", "Verónica", "Víctor", "Walter"),
)
LAST = (
    *("Acosta", "Aguilar", "Allen", "Baker", "Barraza", "Bennett", "Campbell", "Cárdenas"),
    *("Castillo", "Chávez", "Coleman", "Cruz", "Delgado", "Domínguez", "Duran", "Edwards"),
    *("Escobar", "Espinoza", "Fisher", "Flores", "Franco", "Gallegos", "García", "Gómez"),
    *("Gray", "Guerrero", "Hall", "Hernández", "Herrera", "Holguín", "Hughes", "Ibarra"),
    *("Jackson", "Jiménez", "Johnson", "Juárez", "Kelly", "Lara", "Lee", "Lewis", "López"),
    *("Luján", "Macías", "Marshall", "Martínez", "Medina", "Mendoza", "Miller", "Molina"),
    *("Montes", "Morales", "Murphy", "Navarro", "Nguyen", "Núñez", "Olivas", "Ortega"),
    *("Parker", "Peña", "Pérez", "Quintana", "Ramos", "Reyes", "Ríos", "Rivera", "Robinson"),
    *("Rosales", "Salazar", "Sánchez", "Scott", "Serrano", "Silva", "Soto", "Tarango", "Taylor"),
    *("Torres", "Trujillo", "Turner", "Valdez", "Vargas", "Villa", "Walker", "Young", "Zamora"),
)


def names(dice: random.Random) -> Iterator[str]:
    """Full names without an end, none twice."""
    pairs = list(itertools.product(FIRST, LAST))
    dice.shuffle(pairs)
    yield from (f"{first} {last}" for first, last in pairs)
    for number in itertools.count(2):
        yield from (f"{first} {last} {number}" for first, last in pairs)
