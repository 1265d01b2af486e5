#!/usr/bin/env bash
# Carries out a verb of the recipe in a Python environment of its own, made on the first call, outside the tree.
set -euo pipefail
recipe="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="${ATTUNE_PRETRAIN_DIR:-$HOME/.cache/attune-pretrain}"
if ! cmp --silent "$recipe/requirements.txt" "$work/venv/requirements.txt"; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$recipe/requirements.txt"
  cp "$recipe/requirements.txt" "$work/venv/requirements.txt"
fi
exec "$work/venv/bin/python" -B "$recipe" "$@"
