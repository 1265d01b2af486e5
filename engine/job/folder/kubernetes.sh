#!/bin/sh
# Prints a Kubernetes Job: `sh kubernetes.sh | kubectl apply -f -`. The pods find each other by the service beside it.

# ---- Fill in here, or set environment variables of the same names -----------------------------------------------------------
NAME=${NAME:-attune-job}
MACHINES=${MACHINES:-2}               # pods
WORKERS=${WORKERS:-1}                 # GPUs of each pod; all together at most the job's shards
IMAGE=${IMAGE:-pytorch/pytorch:latest}
CLAIM=${CLAIM:-attune-job}            # a volume claim that holds this folder and that all pods can write
FOLDER=${FOLDER:-.}                   # where on that volume the folder is
BASE=${BASE:-}                        # the base: its id on the hub, or its folder on the volume, seen as /job/…
# ------------------------------------------------------------------------------------------------------------------------------

cat <<YAML
apiVersion: v1
kind: Service
metadata:
  name: $NAME
spec:
  clusterIP: None
  publishNotReadyAddresses: true
  selector:
    job-name: $NAME
---
apiVersion: batch/v1
kind: Job
metadata:
  name: $NAME
spec:
  completions: $MACHINES
  parallelism: $MACHINES
  completionMode: Indexed
  backoffLimit: $((3 * MACHINES))
  template:
    spec:
      subdomain: $NAME
      restartPolicy: OnFailure
      containers:
        - name: worker
          image: $IMAGE
          workingDir: /job
          command: ["sh", "-c", "pip install -r requirements.txt && RANK=\$JOB_COMPLETION_INDEX sh accelerate.sh"]
          env:
            - { name: MACHINES, value: "$MACHINES" }
            - { name: WORKERS, value: "$WORKERS" }
            - { name: MAIN, value: "$NAME-0.$NAME" }
            - { name: BASE, value: "$BASE" }
          resources:
            limits:
              nvidia.com/gpu: $WORKERS
          volumeMounts:
            - { name: job, mountPath: /job, subPath: "$FOLDER" }
      volumes:
        - name: job
          persistentVolumeClaim:
            claimName: $CLAIM
YAML
