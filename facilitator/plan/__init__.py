"""What was planned: agenda.yaml read, checked and explained."""
