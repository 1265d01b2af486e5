"""What the system says of this process's memory."""

import re
from pathlib import Path


def status_bytes(field: str) -> int:
    """A field of proc(5)'s status, such as VmRSS or VmHWM, in bytes."""
    found = re.search(rf"^{field}:\s+(\d+) kB$", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return 1024 * int(found.group(1))
