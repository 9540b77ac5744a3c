"""The session being served: commands are decided, written and answered here, and nowhere else."""
