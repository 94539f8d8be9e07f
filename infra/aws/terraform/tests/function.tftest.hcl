# The plan against a mocked AWS, which any file will do for a package for.

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
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:eu-west-1:123456789012:checksummary-alarms" }
  }
  mock_data "aws_secretsmanager_secret_version" {
    defaults = { secret_string = "from-the-secret" }
  }
  mock_data "aws_ssm_parameter" {
    defaults = { value = "from-the-parameter" }
  }
}

variables {
  package = "outputs.tf"
}

run "private_by_default" {
  assert {
    condition     = aws_lambda_function_url.live[0].authorization_type == "AWS_IAM"
    error_message = "The URL takes requests that nobody signed."
  }
  assert {
    condition     = length(aws_lambda_permission.url) + length(aws_lambda_permission.function) == 0
    error_message = "Somebody may call who was not named."
  }
}

run "may_write_its_log_and_nothing_else" {
  assert {
    condition     = jsondecode(aws_iam_role_policy.logs.policy).Statement[0].Action == ["logs:CreateLogStream", "logs:PutLogEvents"]
    error_message = "The role may do more than write."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.logs.policy).Statement[0].Resource == "${aws_cloudwatch_log_group.checksummary.arn}:*"
    error_message = "The role may write elsewhere."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.later.policy).Statement[0].Action == "lambda:InvokeFunction" && jsondecode(aws_iam_role_policy.later.policy).Statement[0].Resource == [aws_lambda_function.checksummary.arn, "${aws_lambda_function.checksummary.arn}:*"]
    error_message = "The role may call more than the function itself, or less."
  }
  assert {
    condition     = length(aws_iam_role_policy.bedrock) == 0
    error_message = "Bedrock was not asked for."
  }
}

run "on_a_jvm" {
  assert {
    condition     = aws_lambda_function.checksummary.runtime == "java21" && aws_lambda_function.checksummary.handler == "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"
    error_message = "Not the runtime and handler of the zip for a JVM."
  }
  assert {
    condition     = aws_lambda_function.checksummary.memory_size == 1769 && aws_lambda_function.checksummary.reserved_concurrent_executions == 10
    error_message = "Memory or cap are not the defaults."
  }
  assert {
    condition     = !contains(keys(aws_lambda_function.checksummary.environment[0].variables), "DISABLE_SIGNAL_HANDLERS")
    error_message = "This variable is the native executable's."
  }
}

run "as_a_native_executable" {
  variables {
    native = true
  }
  assert {
    condition     = aws_lambda_function.checksummary.runtime == "provided.al2023" && aws_lambda_function.checksummary.handler == "bootstrap"
    error_message = "Not the runtime of a native executable."
  }
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["DISABLE_SIGNAL_HANDLERS"] == "true"
    error_message = "The executable would take Lambda's signals."
  }
  assert {
    condition     = aws_lambda_function.checksummary.memory_size == 512 && aws_lambda_function.checksummary.architectures == tolist(["x86_64"])
    error_message = "Memory or processor do not suit the executable."
  }
}

run "for_raw_events" {
  variables {
    event_function = "summarize"
    caller_arns    = ["arn:aws:iam::210987654321:role/caller"]
  }
  assert {
    condition     = length(aws_lambda_function_url.live) == 0 && length(aws_lambda_permission.url) == 0 && output.url == null
    error_message = "Raw events need no URL."
  }
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["QUARKUS_FUNQY_EXPORT"] == "summarize"
    error_message = "No function was chosen."
  }
}

run "ends_after_the_functions_own_deadline" {
  variables {
    deadline_seconds = 60
  }
  assert {
    condition     = aws_lambda_function.checksummary.timeout == 65 && aws_lambda_function.checksummary.environment[0].variables["CHECKSUMMARY_LIMITS_DEADLINE"] == "60s"
    error_message = "Lambda and the function disagree about the deadline."
  }
  assert {
    condition     = aws_cloudwatch_metric_alarm.function["duration"].threshold == 48000
    error_message = "The alarm does not go by the deadline."
  }
}

run "keys_come_from_where_they_are_kept" {
  variables {
    model = "openai:gpt-4.1-mini"
    provider_keys = {
      OPENAI_API_KEY    = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:openai-AbCdEf"
      ANTHROPIC_API_KEY = "arn:aws:ssm:eu-west-1:123456789012:parameter/models/anthropic"
    }
  }
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["OPENAI_API_KEY"] == "from-the-secret"
    error_message = "The secret's value is not the variable's."
  }
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["ANTHROPIC_API_KEY"] == "from-the-parameter"
    error_message = "The parameter's value is not the variable's."
  }
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["CHECKSUMMARY_MODEL"] == "openai:gpt-4.1-mini"
    error_message = "Another model was set."
  }
}

run "calls_the_models_of_bedrock_that_were_named" {
  variables {
    bedrock_model_arns = ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"]
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.bedrock[0].policy).Statement[0].Action == "bedrock:InvokeModel" && jsondecode(aws_iam_role_policy.bedrock[0].policy).Statement[0].Resource == ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"]
    error_message = "The role may call more, or less."
  }
}

run "lets_in_whom_it_names" {
  variables {
    caller_arns = ["arn:aws:iam::210987654321:role/caller"]
  }
  assert {
    condition     = aws_lambda_permission.url["arn:aws:iam::210987654321:role/caller"].function_url_auth_type == "AWS_IAM" && aws_lambda_permission.function["arn:aws:iam::210987654321:role/caller"].action == "lambda:InvokeFunction"
    error_message = "A caller lacks one of the two rights, or needs no signature."
  }
}

run "goes_back_to_an_older_version" {
  variables {
    live_version = "3"
  }
  assert {
    condition     = aws_lambda_alias.live.function_version == "3" && output.version == "3"
    error_message = "Callers get another version."
  }
}

run "is_watched_and_capped" {
  assert {
    condition     = sort(keys(aws_cloudwatch_metric_alarm.function)) == tolist(["answers", "duration", "errors", "throttles"]) && aws_cloudwatch_metric_alarm.function["duration"].extended_statistic == "p95"
    error_message = "An alarm is missing."
  }
  assert {
    condition     = alltrue([for alarm in aws_cloudwatch_metric_alarm.function : alarm.alarm_actions == toset([aws_sns_topic.alarms.arn])])
    error_message = "An alarm tells nobody."
  }
  assert {
    condition     = aws_cloudwatch_log_group.checksummary.retention_in_days == 30
    error_message = "Logs are not kept for 30 days."
  }
  assert {
    condition     = aws_budgets_budget.month.limit_amount == "20" && length(aws_budgets_budget.month.notification) == 2 && length(aws_budgets_budget.month.cost_filter) == 0
    error_message = "The budget is another."
  }
}

run "counts_by_tag_if_asked" {
  variables {
    budget_by_tag = true
  }
  assert {
    condition     = one(one(aws_budgets_budget.month.cost_filter).values) == "user:project$checksummary"
    error_message = "The budget goes by another tag."
  }
}

run "refuses_everybody_as_a_caller" {
  command = plan
  variables {
    caller_arns = ["*"]
  }
  expect_failures = [var.caller_arns]
}

run "refuses_a_key_by_its_value" {
  command = plan
  variables {
    provider_keys = { OPENAI_API_KEY = "not-a-reference" }
  }
  expect_failures = [var.provider_keys]
}

run "refuses_a_key_among_the_settings" {
  command = plan
  variables {
    settings = { MISTRAL_API_KEY = "not-a-reference" }
  }
  expect_failures = [var.settings]
}

run "refuses_a_token_among_the_settings" {
  command = plan
  variables {
    settings = { AWS_BEARER_TOKEN_BEDROCK = "not-a-reference" }
  }
  expect_failures = [var.settings]
}

run "leaves_callers_to_iam" {
  command = plan
  variables {
    settings = { CHECKSUMMARY_CALLERS_TOKENS_PER_DAY = "100000" }
  }
  assert {
    condition     = aws_lambda_function.checksummary.environment[0].variables["CHECKSUMMARY_CALLERS_PROOF"] == "none"
    error_message = "The function would not start."
  }
}

run "takes_the_hashes_of_callers_keys" {
  command = plan
  variables {
    settings = { CHECKSUMMARY_CALLERS_KEY_HASHES = "press=sha256:ab0a3222ed8e59364ab04a73764a383ab97ccbdfa8dc46523ae9b8eef4394999" }
  }
  assert {
    condition     = !contains(keys(aws_lambda_function.checksummary.environment[0].variables), "CHECKSUMMARY_CALLERS_PROOF")
    error_message = "The function would not start: it cannot know callers and ask nobody."
  }
}

run "takes_a_setting_that_counts_tokens" {
  command = plan
  variables {
    settings = { CHECKSUMMARY_LIMITS_TOKENS = "100000" }
  }
}

run "refuses_all_models_of_bedrock_at_once" {
  command = plan
  variables {
    bedrock_model_arns = ["arn:aws:bedrock:*::foundation-model/*"]
  }
  expect_failures = [var.bedrock_model_arns]
}

run "refuses_a_deadline_beyond_lambdas" {
  command = plan
  variables {
    deadline_seconds = 900
  }
  expect_failures = [var.deadline_seconds]
}
