variable "name" {
  description = "What the function and all that belongs to it are called."
  type        = string
  default     = "checksummary"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,39}$", var.name))
    error_message = "A name has 2 to 40 small letters, digits and hyphens, and begins with a letter."
  }
}

variable "region" {
  description = "Where the function runs; null takes AWS_REGION or the profile's region."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of everything here, besides project and managed-by."
  type        = map(string)
  default     = {}
}

variable "package" {
  description = "The zip that Maven made, by its path; null takes target/function.zip of this project."
  type        = string
  default     = null

  validation {
    condition     = fileexists(coalesce(var.package, "${path.module}/../../../target/function.zip"))
    error_message = "There is no such file. Build it first: mvn package -Plambda (with -Dnative for native = true)."
  }
}

variable "native" {
  description = "Whether the zip holds the native executable (built with -Dnative) and not classes for a JVM."
  type        = bool
  default     = false
}

variable "event_function" {
  description = "Which function takes raw events, if any: summarize, check or figures. There is no URL then."
  type        = string
  default     = null

  validation {
    condition     = var.event_function == null ? true : contains(["summarize", "check", "figures"], var.event_function)
    error_message = "The functions are summarize, check and figures."
  }
}

variable "live_version" {
  description = "The published version that callers get; null for the newest. An older one rolls back."
  type        = string
  default     = null

  validation {
    condition     = var.live_version == null ? true : can(regex("^[1-9][0-9]*$", var.live_version))
    error_message = "A version is a number from 1, as terraform output version has it."
  }
}

variable "model" {
  description = "Who writes: offline, or PROVIDER:MODEL (CHECKSUMMARY_MODEL)."
  type        = string
  default     = "offline"

  validation {
    condition     = var.model == "offline" || can(regex("^[a-z-]+:.+$", var.model))
    error_message = "A model is offline, or a provider and a model split by a colon, openai:gpt-4.1-mini for one."
  }
}

variable "provider_keys" {
  description = "Keys of providers by reference: from the variable that holds the key (OPENAI_API_KEY) to the ARN of a secret or of a SecureString parameter. The whole secret is the key."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for arn in values(var.provider_keys) : can(regex("^arn:[a-z-]+:(secretsmanager:[^:]+:[0-9]{12}:secret:|ssm:[^:]+:[0-9]{12}:parameter/).+$", arn))])
    error_message = "A key is named by the ARN of a secret (Secrets Manager) or of a parameter (Systems Manager), never by its value."
  }

  validation {
    condition     = alltrue([for name in keys(var.provider_keys) : can(regex("^[A-Z][A-Z0-9_]*$", name))])
    error_message = "The left side is the name of an environment variable, OPENAI_API_KEY for one."
  }
}

variable "bedrock_model_arns" {
  description = "Models of Bedrock that the function may call, by ARN, inference profiles included; none without them."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.bedrock_model_arns : can(regex("^arn:[a-z-]+:bedrock:[^:]*:[0-9]*:(foundation-model|inference-profile|application-inference-profile|provisioned-model)/[^*]+$", arn))])
    error_message = "Each model is named by its own ARN, without an asterisk."
  }
}

variable "settings" {
  description = "Further environment variables of the function (CHECKSUMMARY_ON_UNSUPPORTED, OPENAI_BASE_URL). No secrets."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for name in keys(var.settings) : startswith(name, "CHECKSUMMARY_CALLERS_") || !can(regex("(_KEY|SECRET|PASSWORD|TOKEN(_|$)|HEADERS)", name))])
    error_message = "What looks like a secret goes into provider_keys, by reference."
  }

  validation {
    condition     = !contains(keys(var.settings), "CHECKSUMMARY_LIMITS_DEADLINE") && !contains(keys(var.settings), "CHECKSUMMARY_MODEL")
    error_message = "These two have variables of their own: deadline_seconds and model."
  }

  validation {
    condition     = !var.storage || length(setintersection(keys(var.settings), ["CHECKSUMMARY_STORAGE_INPUTS", "CHECKSUMMARY_STORAGE_OUTPUT", "CHECKSUMMARY_STORAGE_CLAIMS", "CHECKSUMMARY_STORAGE_PARALLEL"])) == 0
    error_message = "Where documents and results lie is said by storage_input and storage_output; the rights and rules of the bucket go by them."
  }
}

variable "deadline_seconds" {
  description = "The longest that a request may take (CHECKSUMMARY_LIMITS_DEADLINE); Lambda ends it five seconds later, with storage twenty."
  type        = number
  default     = 25

  validation {
    condition     = var.deadline_seconds >= 5 && var.deadline_seconds <= 895 && floor(var.deadline_seconds) == var.deadline_seconds
    error_message = "The deadline has 5 to 895 whole seconds: Lambda ends every call after 900."
  }
}

variable "memory_megabytes" {
  description = "Memory of a copy, which sets its share of a processor too; null for what suits the form."
  type        = number
  default     = null

  validation {
    condition     = var.memory_megabytes == null ? true : var.memory_megabytes >= 256 && var.memory_megabytes <= 10240
    error_message = "A copy has 256 to 10240 MB."
  }
}

variable "max_copies" {
  description = "The most copies at a time, one request each (reserved concurrency); -1 for no cap, which accounts with a limit of ten copies need."
  type        = number
  default     = 10

  validation {
    condition     = var.max_copies == -1 || (var.max_copies >= 1 && var.max_copies <= 1000)
    error_message = "A cap is 1 to 1000, or -1 for none."
  }
}

variable "snap_start" {
  description = "Whether copies on a JVM start from a snapshot. Try it before you rely on it."
  type        = bool
  default     = false
}

variable "caller_arns" {
  description = "Roles, users or accounts of others that may call the URL. Those of this account need a policy of their own only."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.caller_arns : can(regex("^arn:[a-z-]+:(iam|sts)::[0-9]{12}:[^*]+$", arn))])
    error_message = "Callers are named one by one, by ARN; nobody else may call."
  }
}

variable "alarm_email" {
  description = "Who gets the alarms; null for nobody, until somebody subscribes to the topic."
  type        = string
  default     = null
}

variable "monthly_budget" {
  description = "US dollars a month; the alarm comes at four fifths, and when the month is expected to pass it."
  type        = number
  default     = 20

  validation {
    condition     = var.monthly_budget > 0
    error_message = "A budget is more than nothing."
  }
}

variable "budget_by_tag" {
  description = "Whether only what bears the tag project counts. Activate it as a cost allocation tag first, or the budget sees nothing; false counts the whole account."
  type        = bool
  default     = false
}

variable "log_days" {
  description = "How many days logs are kept."
  type        = number
  default     = 30

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731], var.log_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545 or 731 days."
  }
}

variable "kms_key_arn" {
  description = "A key of yours that encrypts environment variables, logs and documents; null for AWS's own. It must let CloudWatch Logs use it."
  type        = string
  default     = null
}

variable "storage" {
  description = "Whether documents that are dropped into a bucket are summarised: makes the bucket, a queue and what goes through a whole prefix. Takes a package built with -Plambda,s3."
  type        = bool
  default     = false
}

variable "storage_bucket" {
  description = "What the bucket is called; null for the name with the account's number behind it."
  type        = string
  default     = null

  validation {
    condition     = var.storage_bucket == null ? true : can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.storage_bucket))
    error_message = "A bucket's name has 3 to 63 small letters, digits and hyphens."
  }
}

variable "storage_input" {
  description = "How the keys of documents begin."
  type        = string
  default     = "documents/"

  validation {
    condition     = can(regex("^([A-Za-z0-9_-]+/)+$", var.storage_input))
    error_message = "A prefix is made of letters, digits, underscores and hyphens, and ends with a slash."
  }
}

variable "storage_output" {
  description = "How the keys of results begin, each before its document's own key."
  type        = string
  default     = "summaries/"

  validation {
    condition     = can(regex("^([A-Za-z0-9_-]+/)+$", var.storage_output))
    error_message = "A prefix is made of letters, digits, underscores and hyphens, and ends with a slash."
  }

  validation {
    condition     = !startswith(var.storage_output, var.storage_input) && !startswith(var.storage_input, var.storage_output)
    error_message = "Results lie elsewhere than documents, or each would be told to the queue as one."
  }
}

variable "storage_copies" {
  description = "The most copies that work on documents at a time, for the queue and once more for a whole prefix. The rest of max_copies is for callers."
  type        = number
  default     = 4

  validation {
    condition     = var.storage_copies >= 2 && var.storage_copies <= 1000
    error_message = "Lambda takes 2 to 1000 copies for a queue."
  }

  validation {
    condition     = !var.storage || var.max_copies == -1 || 2 * var.storage_copies <= var.max_copies
    error_message = "Twice storage_copies is more than max_copies: messages would be turned away until they are dead letters."
  }
}

variable "storage_wait_minutes" {
  description = "How many minutes a document may wait before the alarm."
  type        = number
  default     = 30

  validation {
    condition     = var.storage_wait_minutes >= 1
    error_message = "An alarm takes a minute at least."
  }
}

variable "storage_version_days" {
  description = "How many days old versions of documents and results are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.storage_version_days >= 1
    error_message = "Old versions are kept for a day at least."
  }
}

variable "storage_force_destroy" {
  description = "Whether terraform destroy removes the documents too; otherwise it stops at a bucket that has any."
  type        = bool
  default     = false
}
