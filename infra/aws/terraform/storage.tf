# Documents in a bucket, where var.storage asks for them: what is dropped under storage_input is told to a queue, whose
# messages the function takes in batches, and what came of each document goes under storage_output.

locals {
  storage = var.storage ? { on = true } : {} # For each resource here: it is there, or it is not.
  bucket  = coalesce(var.storage_bucket, "${var.name}-${data.aws_caller_identity.current.account_id}")

  # As many messages at a time as the function works on (CHECKSUMMARY_STORAGE_PARALLEL).
  storage_batch = 8

  # A document is begun only if the whole deadline is left for it. Without some seconds more none would be, in a copy that
  # takes its time to read a batch.
  timeout = min(900, var.deadline_seconds + (var.storage ? 20 : 5))

  # AWS's advice: six calls may fail or be turned away before a message is taken for lost.
  storage_visibility = 6 * local.timeout

  storage_environment = !var.storage ? {} : {
    CHECKSUMMARY_STORAGE_INPUTS   = "${local.bucket}/${var.storage_input}"
    CHECKSUMMARY_STORAGE_OUTPUT   = "${local.bucket}/${var.storage_output}"
    CHECKSUMMARY_STORAGE_PARALLEL = tostring(local.storage_batch)
  }
}

resource "aws_s3_bucket" "documents" {
  # checkov:skip=CKV_AWS_18: A log of each access would fill another bucket; CloudTrail has it, where somebody wants it.
  # checkov:skip=CKV_AWS_144: Documents are copies of what their owner has; their summaries can be made again.
  # checkov:skip=CKV_AWS_145: S3's own key encrypts them; kms_key_arn takes a key of yours.
  for_each = local.storage

  bucket        = local.bucket
  force_destroy = var.storage_force_destroy
}

resource "aws_s3_bucket_public_access_block" "documents" {
  for_each = aws_s3_bucket.documents

  bucket                  = each.value.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "documents" {
  for_each = aws_s3_bucket.documents

  bucket = each.value.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "documents" {
  for_each = aws_s3_bucket.documents

  bucket = each.value.id
  rule {
    bucket_key_enabled = var.kms_key_arn != null
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key_arn == null ? "AES256" : "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_versioning" "documents" {
  for_each = aws_s3_bucket.documents

  bucket = each.value.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "documents" {
  for_each = aws_s3_bucket.documents

  bucket = each.value.id

  # Who works on what: worth nothing once the document is done.
  rule {
    id     = "claims"
    status = "Enabled"
    filter {
      prefix = "${var.storage_output}.checksummary/claims/"
    }
    expiration {
      days = 1
    }
    noncurrent_version_expiration {
      noncurrent_days = 1
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"
    filter {}
    noncurrent_version_expiration {
      noncurrent_days = var.storage_version_days
    }
    expiration {
      expired_object_delete_marker = true
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }

  depends_on = [aws_s3_bucket_versioning.documents]
}

resource "aws_s3_bucket_policy" "documents" {
  for_each = aws_s3_bucket.documents

  bucket = each.value.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [each.value.arn, "${each.value.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "NoOldTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [each.value.arn, "${each.value.arn}/*"]
        Condition = { NumericLessThan = { "s3:TlsVersion" = "1.2" } }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.documents]
}

resource "aws_s3_bucket_notification" "documents" {
  for_each = aws_s3_bucket.documents

  bucket = each.value.id
  queue {
    id            = "documents"
    queue_arn     = aws_sqs_queue.documents[each.key].arn
    events        = ["s3:ObjectCreated:*"]
    filter_prefix = var.storage_input
  }

  depends_on = [aws_sqs_queue_policy.documents]
}

resource "aws_sqs_queue" "documents" {
  for_each = local.storage

  name                       = "${var.name}-documents"
  visibility_timeout_seconds = local.storage_visibility
  message_retention_seconds  = 345600 # Four days; those that fail go to the other queue long before.
  sqs_managed_sse_enabled    = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letters[each.key].arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "dead_letters" {
  for_each = local.storage

  name                      = "${var.name}-dead-letters"
  message_retention_seconds = 1209600 # Fourteen days, the most there is.
  sqs_managed_sse_enabled   = true
}

resource "aws_sqs_queue_redrive_allow_policy" "dead_letters" {
  for_each = aws_sqs_queue.dead_letters

  queue_url = each.value.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.documents[each.key].arn]
  })
}

resource "aws_sqs_queue_policy" "documents" {
  for_each = aws_sqs_queue.documents

  queue_url = each.value.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "FromTheBucketAlone"
        Effect    = "Allow"
        Action    = "sqs:SendMessage"
        Principal = { Service = "s3.amazonaws.com" }
        Resource  = each.value.arn
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_s3_bucket.documents[each.key].arn }
          StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
        }
      },
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Action    = "sqs:*"
        Principal = "*"
        Resource  = each.value.arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_lambda_event_source_mapping" "documents" {
  for_each = aws_sqs_queue.documents

  event_source_arn        = each.value.arn
  function_name           = aws_lambda_alias.live.arn
  batch_size              = local.storage_batch
  function_response_types = ["ReportBatchItemFailures"]

  scaling_config {
    maximum_concurrency = var.storage_copies
  }

  depends_on = [aws_iam_role_policy.storage]
}

# Reads where documents are dropped, and writes where results go: nothing else of the bucket.
resource "aws_iam_role_policy" "storage" {
  for_each = local.storage

  name = "storage"
  role = aws_iam_role.checksummary.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.documents[each.key].arn
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging", "s3:GetObjectVersionTagging"]
        Resource = "${aws_s3_bucket.documents[each.key].arn}/${var.storage_input}*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:PutObjectTagging"]
        Resource = "${aws_s3_bucket.documents[each.key].arn}/${var.storage_output}*"
      },
      # Without it S3 answers 403 for what is not there, and not 404.
      {
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = aws_s3_bucket.documents[each.key].arn
      },
      ], var.kms_key_arn == null ? [] : [{
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = var.kms_key_arn
    }])
  })
}
