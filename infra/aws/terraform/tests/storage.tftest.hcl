# Documents in a bucket, planned against a mocked AWS.

mock_provider "aws" {
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/checksummary" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/checksummary" }
  }
  mock_resource "aws_lambda_function" {
    defaults = { version = "7" }
  }
  mock_resource "aws_lambda_alias" {
    defaults = { arn = "arn:aws:lambda:eu-west-1:123456789012:function:checksummary:live" }
  }
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:eu-west-1:123456789012:checksummary-alarms" }
  }
  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::checksummary-123456789012" }
  }
  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:123456789012:checksummary-documents" }
  }
  mock_resource "aws_sfn_state_machine" {
    defaults = { arn = "arn:aws:states:eu-west-1:123456789012:stateMachine:checksummary-batch" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { name = "eu-west-1" }
  }
}

variables {
  package = "outputs.tf"
  storage = true
}

run "off_unless_asked_for" {
  variables {
    storage = false
  }
  assert {
    condition     = length(aws_s3_bucket.documents) + length(aws_sqs_queue.documents) + length(aws_sqs_queue.dead_letters) + length(aws_lambda_event_source_mapping.documents) + length(aws_iam_role_policy.storage) + length(aws_sfn_state_machine.batch) + length(aws_iam_role.batch) + length(aws_cloudwatch_metric_alarm.storage) == 0
    error_message = "Something of storage is there that nobody asked for."
  }
  assert {
    condition     = alltrue([for name in keys(aws_lambda_function.checksummary.environment[0].variables) : !startswith(name, "CHECKSUMMARY_STORAGE")])
    error_message = "The function looks for documents that nobody drops."
  }
  assert {
    condition     = output.bucket == null && output.queue_url == null && output.batch_arn == null && aws_lambda_function.checksummary.timeout == 30
    error_message = "An output or the timeout is another than without storage."
  }
}

run "the_function_knows_where_documents_are" {
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["CHECKSUMMARY_STORAGE_INPUTS"] == "checksummary-123456789012/documents/" && aws_lambda_function.checksummary.environment[0].variables["CHECKSUMMARY_STORAGE_OUTPUT"] == "checksummary-123456789012/summaries/"
    error_message = "The function looks elsewhere than documents are dropped."
  }
  assert {
    condition     = output.bucket == "checksummary-123456789012"
    error_message = "The bucket is called otherwise."
  }
}

run "the_bucket_is_private" {
  assert {
    condition     = alltrue([for block in aws_s3_bucket_public_access_block.documents : block.block_public_acls && block.block_public_policy && block.ignore_public_acls && block.restrict_public_buckets]) && length(aws_s3_bucket_public_access_block.documents) == 1
    error_message = "The bucket can be made public."
  }
  assert {
    condition     = [for statement in jsondecode(aws_s3_bucket_policy.documents["on"].policy).Statement : statement.Effect] == ["Deny", "Deny"] && jsondecode(aws_s3_bucket_policy.documents["on"].policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    error_message = "The bucket is read without TLS, or lets somebody in."
  }
  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.documents["on"].rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256" && aws_s3_bucket_versioning.documents["on"].versioning_configuration[0].status == "Enabled"
    error_message = "The bucket is not encrypted, or keeps no versions."
  }
  assert {
    condition     = !aws_s3_bucket.documents["on"].force_destroy
    error_message = "Documents go with the stack, though nobody said so."
  }
}

run "claims_and_old_versions_go" {
  assert {
    condition     = { for rule in aws_s3_bucket_lifecycle_configuration.documents["on"].rule : rule.id => one(rule.expiration).days }["claims"] == 1 && { for rule in aws_s3_bucket_lifecycle_configuration.documents["on"].rule : rule.id => one(rule.filter).prefix }["claims"] == "summaries/.checksummary/claims/"
    error_message = "Claims are kept, or other objects go with them."
  }
  assert {
    condition     = { for rule in aws_s3_bucket_lifecycle_configuration.documents["on"].rule : rule.id => one(rule.noncurrent_version_expiration).noncurrent_days }["old-versions"] == 30
    error_message = "Old versions are kept for another time than was said."
  }
}

run "only_the_bucket_tells_the_queue" {
  assert {
    condition     = one(aws_s3_bucket_notification.documents["on"].queue).filter_prefix == "documents/" && one(aws_s3_bucket_notification.documents["on"].queue).events == toset(["s3:ObjectCreated:*"])
    error_message = "The queue hears of other things than documents."
  }
  assert {
    condition     = jsondecode(aws_sqs_queue_policy.documents["on"].policy).Statement[0].Principal.Service == "s3.amazonaws.com" && jsondecode(aws_sqs_queue_policy.documents["on"].policy).Statement[0].Condition.ArnEquals["aws:SourceArn"] == aws_s3_bucket.documents["on"].arn && jsondecode(aws_sqs_queue_policy.documents["on"].policy).Statement[0].Condition.StringEquals["aws:SourceAccount"] == "123456789012"
    error_message = "Others may tell the queue."
  }
  assert {
    condition     = aws_sqs_queue.documents["on"].sqs_managed_sse_enabled && aws_sqs_queue.dead_letters["on"].sqs_managed_sse_enabled
    error_message = "A queue is not encrypted."
  }
}

run "a_message_comes_again_by_itself_and_not_for_ever" {
  assert {
    condition     = aws_lambda_function.checksummary.timeout == 45 && aws_sqs_queue.documents["on"].visibility_timeout_seconds == 270
    error_message = "Messages come again while the function may still work on them, or no document has its whole deadline."
  }
  assert {
    condition     = aws_lambda_event_source_mapping.documents["on"].function_response_types == toset(["ReportBatchItemFailures"]) && aws_lambda_event_source_mapping.documents["on"].function_name == aws_lambda_alias.live.arn
    error_message = "One document that fails brings all of its batch back, or an old version takes them."
  }
  assert {
    condition     = aws_lambda_event_source_mapping.documents["on"].batch_size == tonumber(aws_lambda_function.checksummary.environment[0].variables["CHECKSUMMARY_STORAGE_PARALLEL"]) && one(aws_lambda_event_source_mapping.documents["on"].scaling_config).maximum_concurrency == 4
    error_message = "Some of a batch wait for others, or the queue takes the copies of callers."
  }
  assert {
    condition     = jsondecode(aws_sqs_queue.documents["on"].redrive_policy).maxReceiveCount == 5
    error_message = "A message comes another number of times."
  }
}

run "may_read_documents_and_write_results" {
  assert {
    condition     = { for statement in jsondecode(aws_iam_role_policy.storage["on"].policy).Statement : statement.Resource => statement.Action... } == { "arn:aws:sqs:eu-west-1:123456789012:checksummary-documents" = [["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]], "arn:aws:s3:::checksummary-123456789012/documents/*" = [["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging", "s3:GetObjectVersionTagging"]], "arn:aws:s3:::checksummary-123456789012/summaries/*" = [["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:PutObjectTagging"]], "arn:aws:s3:::checksummary-123456789012" = ["s3:ListBucket"] }
    error_message = "The role has other rights than it needs."
  }
}

run "a_key_of_yours_for_documents" {
  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1234"
  }
  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.documents["on"].rule).apply_server_side_encryption_by_default).kms_master_key_id == "arn:aws:kms:eu-west-1:123456789012:key/1234" && contains(flatten(jsondecode(aws_iam_role_policy.storage["on"].policy).Statement[*].Action), "kms:Decrypt")
    error_message = "The key does not encrypt documents, or the function cannot use it."
  }
}

run "a_whole_prefix_goes_to_the_same_function" {
  assert {
    condition     = jsondecode(aws_sfn_state_machine.batch["on"].definition).States.Documents.ItemProcessor.States.Summarise.Arguments.FunctionName == aws_lambda_alias.live.arn && jsondecode(aws_sfn_state_machine.batch["on"].definition).States.Documents.MaxConcurrency == 4
    error_message = "Batches go elsewhere, or take the copies of callers."
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.batch["on"].definition).States.Documents.ItemReader.Arguments.Bucket == "checksummary-123456789012" && jsondecode(aws_iam_role_policy.batch["on"].policy).Statement[0].Condition.StringLike["s3:prefix"] == "documents/*"
    error_message = "It lists another bucket, or more than documents."
  }
}

run "is_watched" {
  assert {
    condition     = { for name, alarm in aws_cloudwatch_metric_alarm.storage : name => alarm.threshold } == { waiting = 1800, dead-letters = 0, batches = 0 } && alltrue([for alarm in aws_cloudwatch_metric_alarm.storage : alarm.alarm_actions == toset([aws_sns_topic.alarms.arn])])
    error_message = "An alarm is missing, or tells nobody."
  }
  assert {
    condition     = aws_cloudwatch_metric_alarm.storage["dead-letters"].dimensions.QueueName == "checksummary-dead-letters" && aws_cloudwatch_metric_alarm.storage["waiting"].dimensions.QueueName == "checksummary-documents"
    error_message = "An alarm looks at another queue."
  }
}

run "never_beyond_what_lambda_lets_run" {
  variables {
    deadline_seconds = 895
  }
  assert {
    condition     = aws_lambda_function.checksummary.timeout == 900 && aws_sqs_queue.documents["on"].visibility_timeout_seconds == 5400
    error_message = "The timeout is more than Lambda takes."
  }
}

run "refuses_results_among_the_documents" {
  command = plan
  variables {
    storage_output = "documents/summaries/"
  }
  expect_failures = [var.storage_output]
}

run "refuses_more_copies_than_there_are" {
  command = plan
  variables {
    storage_copies = 6
  }
  expect_failures = [var.storage_copies]
}

run "refuses_places_among_the_settings" {
  command = plan
  variables {
    settings = { CHECKSUMMARY_STORAGE_INPUTS = "another-bucket" }
  }
  expect_failures = [var.settings]
}
