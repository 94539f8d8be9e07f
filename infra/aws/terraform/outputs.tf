output "url" {
  description = "Where the function answers to signed requests; null for raw events."
  value       = one(aws_lambda_function_url.live[*].function_url)
}

output "function_name" {
  description = "The function's name."
  value       = aws_lambda_function.checksummary.function_name
}

output "alias_arn" {
  description = "What callers need the rights lambda:InvokeFunctionUrl and lambda:InvokeFunction for."
  value       = aws_lambda_alias.live.arn
}

output "version" {
  description = "The version that callers get: what live_version takes to come back to it."
  value       = aws_lambda_alias.live.function_version
}

output "log_group" {
  description = "Where the log is."
  value       = aws_cloudwatch_log_group.checksummary.name
}

output "alarm_topic_arn" {
  description = "Where alarms and the budget's warnings are published."
  value       = aws_sns_topic.alarms.arn
}

output "bucket" {
  description = "Where documents are dropped; null without storage."
  value       = one(values(aws_s3_bucket.documents)[*].bucket)
}

output "queue_url" {
  description = "The queue of documents that wait; null without storage."
  value       = one(values(aws_sqs_queue.documents)[*].url)
}

output "dead_letters_url" {
  description = "The queue of documents that failed again and again; null without storage."
  value       = one(values(aws_sqs_queue.dead_letters)[*].url)
}

output "dead_letters_arn" {
  description = "The same, by its ARN, for what moves them back."
  value       = one(values(aws_sqs_queue.dead_letters)[*].arn)
}

output "batch_arn" {
  description = "What goes through a whole prefix; null without storage."
  value       = one(values(aws_sfn_state_machine.batch)[*].arn)
}
