variable "project" {
  description = "The project that all of this belongs to."
  type        = string
}

variable "region" {
  description = "Where the function runs."
  type        = string
  default     = "europe-west1"
}

variable "name" {
  description = "What the function and all that belongs to it are called."
  type        = string
  default     = "checksummary"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.name))
    error_message = "A name has 6 to 30 small letters, digits and hyphens, and begins with a letter."
  }
}

variable "labels" {
  description = "Labels of everything here, besides project and managed-by."
  type        = map(string)
  default     = {}
}

variable "image" {
  description = "The image with the native executable, in a registry that Cloud Run reads, by its digest (…@sha256:…)."
  type        = string

  validation {
    condition     = can(regex("@sha256:[0-9a-f]{64}$", var.image))
    error_message = "An image is named by its digest, so that what runs is what was tested."
  }
}

variable "model" {
  description = "Who writes: offline, or PROVIDER:MODEL (CHECKSUMMARY_MODEL)."
  type        = string
  default     = "offline"

  validation {
    condition     = var.model == "offline" || can(regex("^[a-z-]+:.+$", var.model))
    error_message = "A model is offline, or a provider and a model split by a colon, gemini:gemini-2.5-flash for one."
  }
}

variable "provider_keys" {
  description = "Keys of providers by reference: from the variable that holds the key (GEMINI_API_KEY) to the name of a secret of this project and its version."
  type        = map(object({ secret = string, version = optional(string, "latest") }))
  default     = {}

  validation {
    condition     = alltrue([for key in values(var.provider_keys) : can(regex("^[A-Za-z0-9_-]{1,255}$", key.secret))])
    error_message = "A key is named by the name of a secret, never by its value."
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
    condition     = length(setintersection(keys(var.settings), ["CHECKSUMMARY_LIMITS_DEADLINE", "CHECKSUMMARY_MODEL", "PORT"])) == 0
    error_message = "These have variables of their own (deadline_seconds, model), or are Cloud Run's (PORT)."
  }

  validation {
    condition     = !var.storage || length([for name in keys(var.settings) : name if can(regex("^CHECKSUMMARY_STORAGE_(INPUTS|OUTPUT|CLAIMS|SENDERS_PUBSUB)", name))]) == 0
    error_message = "Where documents and results lie is said by storage_input and storage_output; the rights and rules of the bucket go by them."
  }
}

variable "invokers" {
  description = "Who may call: user:…, group:… or serviceAccount:…. Nobody is let in unasked."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for invoker in var.invokers : can(regex("^(user|group|serviceAccount|domain):.+$", invoker))])
    error_message = "Callers are users, groups, domains or service accounts; allUsers and allAuthenticatedUsers are not let in."
  }
}

variable "internal_only" {
  description = "Whether only networks of the project reach it, callers with the right to call included."
  type        = bool
  default     = false
}

variable "deadline_seconds" {
  description = "The longest that a request may take (CHECKSUMMARY_LIMITS_DEADLINE); Cloud Run ends it five seconds later, with storage five after twice that time."
  type        = number
  default     = 25

  validation {
    condition     = var.deadline_seconds >= 5 && var.deadline_seconds <= 3595 && floor(var.deadline_seconds) == var.deadline_seconds
    error_message = "The deadline has 5 to 3595 whole seconds: Cloud Run ends every request after 3600."
  }

  validation {
    condition     = !var.storage || var.deadline_seconds <= 295
    error_message = "With storage the deadline has 295 seconds at most: Pub/Sub waits for 600, which are to do for two."
  }
}

variable "memory" {
  description = "Memory of a copy."
  type        = string
  default     = "1Gi"
}

variable "requests_per_copy" {
  description = "How many requests a copy takes at a time."
  type        = number
  default     = 80

  validation {
    condition     = var.requests_per_copy >= 1 && var.requests_per_copy <= 1000
    error_message = "A copy takes 1 to 1000 requests."
  }
}

variable "max_copies" {
  description = "The most copies at a time."
  type        = number
  default     = 10

  validation {
    condition     = var.max_copies >= 1 && var.max_copies <= 1000
    error_message = "A cap is 1 to 1000."
  }
}

variable "alarm_email" {
  description = "Who gets the alarms; null for nobody, though incidents are recorded all the same."
  type        = string
  default     = null
}

variable "billing_account" {
  description = "The account that pays, whose budget is watched; null for no budget."
  type        = string
  default     = null
}

variable "monthly_budget" {
  description = "Whole units of the billing account's currency a month, for the project; the alarm comes at four fifths, and when the month is expected to pass it."
  type        = number
  default     = 20

  validation {
    condition     = var.monthly_budget >= 1 && floor(var.monthly_budget) == var.monthly_budget
    error_message = "A budget is a whole number from 1."
  }
}

variable "log_days" {
  description = "How many days logs are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.log_days >= 1 && var.log_days <= 3650
    error_message = "Logs are kept for 1 to 3650 days."
  }
}

variable "deletion_protection" {
  description = "Whether terraform destroy is refused."
  type        = bool
  default     = false
}

variable "storage" {
  description = "Whether documents that are dropped into a bucket are summarised: makes the bucket, a topic and a job for a whole prefix. Takes an image of an executable built with -Pgcs."
  type        = bool
  default     = false
}

variable "storage_bucket" {
  description = "What the bucket is called; null for the name with the project's number behind it."
  type        = string
  default     = null

  validation {
    condition     = var.storage_bucket == null ? true : can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.storage_bucket))
    error_message = "A bucket's name has 3 to 63 small letters, digits and hyphens."
  }
}

variable "storage_input" {
  description = "How the names of documents begin."
  type        = string
  default     = "documents/"

  validation {
    condition     = can(regex("^([A-Za-z0-9_-]+/)+$", var.storage_input))
    error_message = "A prefix is made of letters, digits, underscores and hyphens, and ends with a slash."
  }
}

variable "storage_output" {
  description = "How the names of results begin, each before its document's own name."
  type        = string
  default     = "summaries/"

  validation {
    condition     = can(regex("^([A-Za-z0-9_-]+/)+$", var.storage_output))
    error_message = "A prefix is made of letters, digits, underscores and hyphens, and ends with a slash."
  }

  validation {
    condition     = !startswith(var.storage_output, var.storage_input) && !startswith(var.storage_input, var.storage_output)
    error_message = "Results lie elsewhere than documents, or each would be told to the topic as one."
  }
}

variable "storage_tasks" {
  description = "How many copies divide a whole prefix among themselves."
  type        = number
  default     = 4

  validation {
    condition     = var.storage_tasks >= 1 && var.storage_tasks <= 100
    error_message = "A job has 1 to 100 copies here."
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
