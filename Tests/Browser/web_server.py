"""A folder to work in, the compiled command, and nginx: what tests need that look at a site without a browser."""

import atexit
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

# The dossiers of these tests have their locks; the originals that `script/test` is given belong to another dossier.
os.environ["DOSSIER_ORIGINALS"] = ""

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
WORK = pathlib.Path(tempfile.mkdtemp(prefix="dossier-browser-"))
SUB_PATH = "/briefings/dossier/"


def command():
    """The path of the compiled command: DOSSIER, where it is set, or what `swift build` made."""
    if "DOSSIER" in os.environ:
        return pathlib.Path(os.environ["DOSSIER"])
    shown = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=REPOSITORY, check=True, capture_output=True, text=True
    )
    return pathlib.Path(shown.stdout.strip()) / "dossier"


class Server:
    """nginx on a free port of this machine, serving the sites under a sub-path, or by other `locations`."""

    count = 0

    def __init__(self, locations=None):
        Server.count += 1
        locations = locations or (
            f"location {SUB_PATH} {{ alias {WORK}/sites/; error_page 404 {SUB_PATH}real/404.html; }}"
        )
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        folder = WORK / f"nginx-{Server.count}"
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        configuration = folder / "nginx.conf"
        configuration.write_text(
            f"""
            daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1;
            events {{ worker_connections 64; }}
            http {{
              access_log off;
              types {{ text/html html; text/css css; text/javascript js; application/json json; application/xml xml;
                image/svg+xml svg; image/png png; }}
              client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
              uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
              server {{
                listen 127.0.0.1:{self.port};
                {locations}
              }}
            }}
            """
        )
        nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        user = ["-g", "user root;"] if os.geteuid() == 0 else []
        self.process = subprocess.Popen([nginx, "-p", folder, "-c", configuration, *user])
        atexit.register(self.stop)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError("nginx did not start")

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

    def address(self, name):
        """The address of the site built under this name."""
        return f"http://127.0.0.1:{self.port}{SUB_PATH}{name}/"


def cleared():
    shutil.rmtree(WORK, ignore_errors=True)


atexit.register(cleared)
