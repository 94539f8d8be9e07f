locals {
  alarms = merge(
    {
      errors = {
        metric    = "Errors"
        says      = "A call of ${var.name} failed or was cut off."
        statistic = "Sum"
        above     = 0
        periods   = 1
      }
      throttles = {
        metric    = "Throttles"
        says      = "Callers of ${var.name} were turned away: more came at once than max_copies lets in."
        statistic = "Sum"
        above     = 0
        periods   = 1
      }
      # An answer later than four fifths of the deadline is close to none; three periods, since one long article is no fault.
      duration = {
        metric    = "Duration"
        says      = "The slowest twentieth of the answers of ${var.name} comes close to the deadline."
        statistic = "p95"
        above     = var.deadline_seconds * 800
        periods   = 3
      }
    },
    # A problem that is answered with 5xx is no error to Lambda, so the URL's own count is watched as well.
    var.event_function == null ? {
      answers = {
        metric    = "Url5xxCount"
        says      = "${var.name} answered with 5xx: look for the problem's name in its log."
        statistic = "Sum"
        above     = 0
        periods   = 1
      }
    } : {},
  )
}

data "aws_caller_identity" "current" {}

resource "aws_sns_topic" "alarms" {
  # checkov:skip=CKV_AWS_26: AWS's own key would keep alarms and budgets from publishing; a message holds names and figures only.
  name = "${var.name}-alarms"
}

resource "aws_sns_topic_policy" "alarms" {
  arn = aws_sns_topic.alarms.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Principal = { Service = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"] }
      Resource  = aws_sns_topic.alarms.arn
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_sns_topic_subscription" "email" {
  count = var.alarm_email == null ? 0 : 1

  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = var.alarm_email
}

resource "aws_cloudwatch_metric_alarm" "function" {
  for_each = local.alarms

  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.says
  namespace           = "AWS/Lambda"
  metric_name         = each.value.metric
  dimensions          = { FunctionName = aws_lambda_function.checksummary.function_name }
  statistic           = each.value.statistic == "Sum" ? "Sum" : null
  extended_statistic  = each.value.statistic == "Sum" ? null : each.value.statistic
  period              = 300
  evaluation_periods  = each.value.periods
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.above
  treat_missing_data  = "notBreaching" # No calls, no fault.
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
}

locals {
  storage_alarms = !var.storage ? {} : {
    waiting = {
      says       = "A document has waited for longer than ${var.storage_wait_minutes} minutes."
      namespace  = "AWS/SQS"
      metric     = "ApproximateAgeOfOldestMessage"
      statistic  = "Maximum"
      above      = var.storage_wait_minutes * 60
      dimensions = { QueueName = aws_sqs_queue.documents["on"].name }
    }
    dead-letters = {
      says       = "A document failed again and again: look at the dead letters, and move them back when the cause is gone."
      namespace  = "AWS/SQS"
      metric     = "ApproximateNumberOfMessagesVisible"
      statistic  = "Maximum"
      above      = 0
      dimensions = { QueueName = aws_sqs_queue.dead_letters["on"].name }
    }
    batches = {
      says       = "Going through a prefix failed: start it again when the cause is gone."
      namespace  = "AWS/States"
      metric     = "ExecutionsFailed"
      statistic  = "Sum"
      above      = 0
      dimensions = { StateMachineArn = aws_sfn_state_machine.batch["on"].arn }
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "storage" {
  for_each = local.storage_alarms

  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.says
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = each.value.statistic
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.above
  treat_missing_data  = "notBreaching" # No documents, no fault.
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
}

# Models of other providers are on other bills: set a limit there too.
resource "aws_budgets_budget" "month" {
  name         = var.name
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_amount = tostring(var.monthly_budget)
  limit_unit   = "USD"

  dynamic "cost_filter" {
    for_each = var.budget_by_tag ? [true] : []
    content {
      name   = "TagKeyValue"
      values = [format("user:project$%s", var.name)]
    }
  }

  dynamic "notification" {
    for_each = { ACTUAL = 80, FORECASTED = 100 }
    content {
      notification_type         = notification.key
      comparison_operator       = "GREATER_THAN"
      threshold                 = notification.value
      threshold_type            = "PERCENTAGE"
      subscriber_sns_topic_arns = [aws_sns_topic.alarms.arn]
    }
  }

  depends_on = [aws_sns_topic_policy.alarms]
}
