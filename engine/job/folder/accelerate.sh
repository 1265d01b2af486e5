#!/bin/sh
# Several workers, on one machine or on several. Run it on each machine with its own RANK; the folder must be there.

# ---- Fill in here, or set environment variables of the same names -----------------------------------------------------------
MACHINES=${MACHINES:-1}               # how many machines
RANK=${RANK:-0}                       # which of them this one is: 0, 1, …; machine 0 writes checkpoints and the adapter
MAIN=${MAIN:-127.0.0.1}               # the address of machine 0
PORT=${PORT:-29500}                   # a free port of machine 0
WORKERS=${WORKERS:-2}                 # workers on each machine: one for each of its GPUs; all together at most the job's shards
RESTARTS=${RESTARTS:-3}               # how often the workers of a machine begin again from the newest checkpoint
export CPU=${CPU:-0}                  # 1: no GPU
# ------------------------------------------------------------------------------------------------------------------------------

cd "$(dirname "$0")" || exit 1
if [ "$CPU" = 1 ]; then
  # `accelerate launch` starts one process on a CPU; PyTorch's own launcher, which it calls for GPUs, starts them all.
  exec python -m torch.distributed.run --nnodes "$MACHINES" --node_rank "$RANK" --master_addr "$MAIN" --master_port "$PORT" \
    --nproc_per_node "$WORKERS" --max_restarts "$RESTARTS" train.py
fi
exec accelerate launch --multi_gpu --mixed_precision no --dynamo_backend no --num_machines "$MACHINES" --machine_rank "$RANK" \
  --main_process_ip "$MAIN" --main_process_port "$PORT" --num_processes $((MACHINES * WORKERS)) --max_restarts "$RESTARTS" train.py
