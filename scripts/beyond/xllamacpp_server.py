"""llama.cpp's own server out of the PyPI package xllamacpp, with the arguments of llama-server that the lane uses."""
import argparse
import threading

import xllamacpp

parser = argparse.ArgumentParser()
parser.add_argument("-m", required=True)
parser.add_argument("--lora", action="append", default=[])
parser.add_argument("--lora-init-without-apply", action="store_true")
parser.add_argument("--host", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("-t", type=int, required=True)
parser.add_argument("-c", type=int, required=True)
parser.add_argument("-np", type=int, required=True)
options = parser.parse_args()

params = xllamacpp.CommonParams()
params.model.path = options.m
params.lora_adapters = [xllamacpp.CommonAdapterLoraInfo(path, 1.0) for path in options.lora]
params.lora_init_without_apply = options.lora_init_without_apply
params.hostnames = [options.host]
params.port = options.port
params.cpuparams.n_threads = options.t
params.n_ctx = options.c
params.n_parallel = options.np
params.endpoint_slots = True
server = xllamacpp.Server(params)
print("xllamacpp", xllamacpp.__version__, "build", xllamacpp.BUILD_INFO, "listens on", server.listening_address, flush=True)
threading.Event().wait()
