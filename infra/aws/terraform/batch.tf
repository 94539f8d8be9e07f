# A whole prefix at once: Step Functions lists it, and has the same function take its objects a batch at a time. What is
# summarised already costs a look; so an execution that was stopped or has failed is simply started again.

locals {
  # As S3 itself would tell of it, with the key escaped as there. No version: whichever is there when its turn comes.
  batch_item = {
    eventVersion = "2.1"
    eventSource  = "aws:s3"
    eventName    = "ObjectCreated:Put"
    s3 = {
      bucket = { name = local.bucket }
      object = {
        key  = "{% $encodeUrlComponent($states.context.Map.Item.Value.Key) %}"
        size = "{% $states.context.Map.Item.Value.Size %}"
      }
    }
  }

  # An input {"prefix": "…"} names a part of the documents; without one it is all of them.
  batch_prefix = "{% $type($states.input) = 'object' and $exists($states.input.prefix) ? $states.input.prefix : '${var.storage_input}' %}"

  batch_definition = {
    Comment       = "Summarises every document under a prefix that has no summary yet."
    QueryLanguage = "JSONata"
    StartAt       = "Documents"
    States = {
      Documents = {
        Type           = "Map"
        MaxConcurrency = var.storage_copies
        ItemReader = {
          Resource  = "arn:${data.aws_partition.current.partition}:states:::s3:listObjectsV2"
          Arguments = { Bucket = local.bucket, Prefix = local.batch_prefix }
        }
        ItemSelector = local.batch_item
        ItemBatcher  = { MaxItemsPerBatch = local.storage_batch }
        ItemProcessor = {
          ProcessorConfig = { Mode = "DISTRIBUTED", ExecutionType = "STANDARD" }
          StartAt         = "Summarise"
          States = {
            Summarise = {
              Type     = "Task"
              Resource = "arn:${data.aws_partition.current.partition}:states:::lambda:invoke"
              Arguments = {
                FunctionName = aws_lambda_alias.live.arn
                Payload      = { Records = "{% $states.input.Items %}" }
              }
              # A document that is no use fails no batch: it gets a problem in the place of a summary. So what still fails
              # after half an hour is an outage, and there is no point in going on.
              Retry = [{
                ErrorEquals     = ["States.ALL"]
                IntervalSeconds = 60
                BackoffRate     = 2
                MaxAttempts     = 5
                JitterStrategy  = "FULL"
              }]
              Output = {} # What came of each document lies in the bucket.
              End    = true
            }
          }
        }
        Output = {} # What came of each document lies in the bucket.
        End    = true
      }
    }
  }
}

data "aws_partition" "current" {}

resource "aws_sfn_state_machine" "batch" {
  # checkov:skip=CKV_AWS_284: The function's own traces tell where time went; the machine only lists and waits.
  # checkov:skip=CKV_AWS_285: Step Functions keeps the history of each execution for 90 days without a log.
  for_each = local.storage

  name       = "${var.name}-batch"
  role_arn   = aws_iam_role.batch[each.key].arn
  definition = jsonencode(local.batch_definition)

  depends_on = [aws_iam_role_policy.batch]
}

resource "aws_iam_role" "batch" {
  for_each = local.storage

  name        = "${var.name}-batch"
  description = "What goes through all documents of ${var.name}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "states.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_iam_role_policy" "batch" {
  for_each = aws_iam_role.batch

  name = "batch"
  role = each.value.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "s3:ListBucket"
        Resource  = aws_s3_bucket.documents[each.key].arn
        Condition = { StringLike = { "s3:prefix" = "${var.storage_input}*" } }
      },
      {
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = aws_lambda_alias.live.arn
      },
      # A map starts an execution for each batch.
      {
        Effect   = "Allow"
        Action   = "states:StartExecution"
        Resource = local.batch_arn
      },
      {
        Effect   = "Allow"
        Action   = ["states:DescribeExecution", "states:StopExecution"]
        Resource = "${replace(local.batch_arn, ":stateMachine:", ":execution:")}:*"
      },
    ]
  })
}

data "aws_region" "current" {}

locals {
  # By its name: the machine waits for the role's rights, so they cannot wait for the machine.
  batch_arn = join(":", [
    "arn", data.aws_partition.current.partition, "states", data.aws_region.current.name,
    data.aws_caller_identity.current.account_id, "stateMachine", "${var.name}-batch",
  ])
}
