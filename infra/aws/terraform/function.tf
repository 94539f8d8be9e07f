locals {
  tags = merge({ project = var.name, managed-by = "terraform" }, var.tags)

  package = coalesce(var.package, "${path.module}/../../../target/function.zip")

  # On a JVM, 1769 MB buy one whole processor: less of one makes a start of about three seconds longer still. The native
  # executable starts in milliseconds and holds some 75 MB; the rest is room for an article.
  memory = coalesce(var.memory_megabytes, var.native ? 512 : 1769)

  # The function's URL asks IAM who may call. Whoever sets keys or tokens besides has the function ask, too.
  knows_callers       = anytrue([for name in keys(var.settings) : can(regex("^CHECKSUMMARY_CALLERS_(KEY|TOKEN)_", name))])
  callers_environment = local.knows_callers ? {} : { CHECKSUMMARY_CALLERS_PROOF = "none" }

  environment = merge(
    local.callers_environment,
    var.settings,
    local.storage_environment,
    {
      CHECKSUMMARY_MODEL           = var.model
      CHECKSUMMARY_LIMITS_DEADLINE = "${var.deadline_seconds}s"
    },
    var.native ? { DISABLE_SIGNAL_HANDLERS = "true" } : {},
    var.event_function == null ? {} : { QUARKUS_FUNQY_EXPORT = var.event_function },
    { for name, secret in data.aws_secretsmanager_secret_version.key : name => secret.secret_string },
    { for name, parameter in data.aws_ssm_parameter.key : name => parameter.value },
  )
}

# A compromise. Lambda has no reference to a secret that it would resolve at the start of a copy, so whoever applies this
# reads the key and hands it over. It then stands in the state: keep that in an encrypted bucket that few may read.
# In return the function needs no right to read any secret. The template of SAM (infra/aws/sam) leaves it out of state.
data "aws_secretsmanager_secret_version" "key" {
  for_each = { for name, arn in var.provider_keys : name => arn if strcontains(arn, ":secretsmanager:") }

  secret_id = each.value
}

data "aws_ssm_parameter" "key" {
  for_each = { for name, arn in var.provider_keys : name => arn if strcontains(arn, ":ssm:") }

  name = each.value
}

resource "aws_cloudwatch_log_group" "checksummary" {
  # checkov:skip=CKV_AWS_158: Logs hold no word of an article and no key; AWS's own key encrypts them, kms_key_arn another.
  # checkov:skip=CKV_AWS_338: A line tells how a request ended; a month of them is what an operator needs, log_days has more.
  name              = "/aws/lambda/${var.name}"
  retention_in_days = var.log_days
  kms_key_id        = var.kms_key_arn
}

resource "aws_lambda_function" "checksummary" {
  # checkov:skip=CKV_AWS_116: Callers wait for the answer, and are told what failed; nothing is left to put into a queue.
  # checkov:skip=CKV_AWS_117: It calls a model on the internet and nothing in a network of yours.
  # checkov:skip=CKV_AWS_173: AWS's own key encrypts the variables at rest; kms_key_arn takes a key of yours.
  # checkov:skip=CKV_AWS_272: Whoever may apply this may also sign; a signature would add no second person.
  function_name = var.name
  description   = "Summaries whose numbers check out"
  role          = aws_iam_role.checksummary.arn

  filename         = local.package
  source_code_hash = filebase64sha256(local.package)
  runtime          = var.native ? "provided.al2023" : "java21"
  handler          = var.native ? "bootstrap" : "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"
  architectures    = ["x86_64"]

  memory_size = local.memory
  # The function answers within its deadline, with a problem if need be; five seconds later Lambda would cut it off.
  timeout                        = local.timeout
  reserved_concurrent_executions = var.max_copies
  kms_key_arn                    = var.kms_key_arn

  # Each change becomes a version of its own, so that the alias can go back to the one before.
  publish = true

  environment {
    variables = local.environment
  }

  logging_config {
    log_format = "Text" # The function's own lines are JSON already.
    log_group  = aws_cloudwatch_log_group.checksummary.name
  }

  # The function sends its traces to a collector (OTEL_EXPORTER_OTLP_ENDPOINT), and passes on what its caller sends.
  tracing_config {
    mode = "PassThrough"
  }

  dynamic "snap_start" {
    for_each = var.snap_start && !var.native ? [true] : []
    content {
      apply_on = "PublishedVersions"
    }
  }

  depends_on = [aws_iam_role_policy.logs]
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = "What callers get"
  function_name    = aws_lambda_function.checksummary.function_name
  function_version = coalesce(var.live_version, aws_lambda_function.checksummary.version)
}

resource "aws_lambda_function_url" "live" {
  count = var.event_function == null ? 1 : 0

  function_name      = aws_lambda_function.checksummary.function_name
  qualifier          = aws_lambda_alias.live.name
  authorization_type = "AWS_IAM"
}
