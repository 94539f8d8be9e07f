# What the function is, and what it may do: write its log, and call the models of Bedrock that were named.

resource "aws_iam_role" "checksummary" {
  name        = var.name
  description = "The function ${var.name}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "logs" {
  name = "logs"
  role = aws_iam_role.checksummary.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "${aws_cloudwatch_log_group.checksummary.arn}:*"
    }]
  })
}

# Calls itself for work that outlives its answer: the version that runs.
resource "aws_iam_role_policy" "later" {
  name = "later"
  role = aws_iam_role.checksummary.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "lambda:InvokeFunction"
      Resource = [aws_lambda_function.checksummary.arn, "${aws_lambda_function.checksummary.arn}:*"]
    }]
  })
}

resource "aws_iam_role_policy" "bedrock" {
  count = length(var.bedrock_model_arns) > 0 ? 1 : 0

  name = "bedrock"
  role = aws_iam_role.checksummary.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "bedrock:InvokeModel"
      Resource = var.bedrock_model_arns
    }]
  })
}

# Callers from elsewhere. AWS asks for both rights of whoever calls a URL.
resource "aws_lambda_permission" "url" {
  for_each = var.event_function == null ? var.caller_arns : []

  function_name          = aws_lambda_function.checksummary.function_name
  qualifier              = aws_lambda_alias.live.name
  action                 = "lambda:InvokeFunctionUrl"
  principal              = each.value
  function_url_auth_type = "AWS_IAM"
}

resource "aws_lambda_permission" "function" {
  for_each = var.caller_arns

  function_name = aws_lambda_function.checksummary.function_name
  qualifier     = aws_lambda_alias.live.name
  action        = "lambda:InvokeFunction"
  principal     = each.value
}
