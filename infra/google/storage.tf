# Documents in a bucket, where var.storage asks for them: what is dropped under storage_input is told to a topic, whose
# messages are pushed to the service, and what came of each document goes under storage_output.

locals {
  storage = var.storage ? { on = true } : {} # For each resource here: it is there, or it is not.
  bucket  = coalesce(var.storage_bucket, "${var.name}-${data.google_project.this.number}")

  # Of the tokens that messages are pushed with. A name of our own, since the service cannot know its address beforehand.
  push_audience = "${var.name}-documents"

  # A document is answered within twice the deadline, however many come at once: else it is told that it is to come again.
  push_seconds = 2 * var.deadline_seconds + 5

  storage_environment = !var.storage ? {} : {
    CHECKSUMMARY_STORAGE_INPUTS                  = "${local.bucket}/${var.storage_input}"
    CHECKSUMMARY_STORAGE_OUTPUT                  = "${local.bucket}/${var.storage_output}"
    CHECKSUMMARY_STORAGE_SENDERS_PUBSUB_AUDIENCE = local.push_audience
    CHECKSUMMARY_STORAGE_SENDERS_PUBSUB_ACCOUNT  = google_service_account.push["on"].email
  }

  # Google's own accounts, which pass messages on.
  pubsub_agent = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-pubsub.iam.gserviceaccount.com"

  objects = "projects/_/buckets/${local.bucket}/objects/"
  # A listing has no object to go by, but says what its objects begin with.
  listed = "api.getAttribute('storage.googleapis.com/objectListPrefix', '')"
}

data "google_storage_project_service_account" "this" {
  for_each = local.storage

  project = var.project
}

resource "google_storage_bucket" "documents" {
  # checkov:skip=CKV_GCP_62: A log of each access would fill another bucket; Cloud Audit Logs have it, where somebody wants it.
  for_each = local.storage

  name                        = local.bucket
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = var.storage_force_destroy

  versioning {
    enabled = true
  }

  # Who works on what: worth nothing once the document is done.
  lifecycle_rule {
    condition {
      age            = 1
      matches_prefix = ["${var.storage_output}.checksummary/claims/"]
    }
    action {
      type = "Delete"
    }
  }

  lifecycle_rule {
    condition {
      days_since_noncurrent_time = 1
      with_state                 = "ARCHIVED"
      matches_prefix             = ["${var.storage_output}.checksummary/claims/"]
    }
    action {
      type = "Delete"
    }
  }

  lifecycle_rule {
    condition {
      days_since_noncurrent_time = var.storage_version_days
      with_state                 = "ARCHIVED"
    }
    action {
      type = "Delete"
    }
  }

  lifecycle_rule {
    condition {
      age = 1
    }
    action {
      type = "AbortIncompleteMultipartUpload"
    }
  }
}

# Reads where documents are dropped, and writes where results go: nothing else of the bucket.
resource "google_storage_bucket_iam_member" "reads" {
  for_each = google_storage_bucket.documents

  bucket = each.value.name
  role   = "roles/storage.objectViewer"
  member = google_service_account.checksummary.member

  condition {
    title      = "documents"
    expression = "resource.name.startsWith('${local.objects}${var.storage_input}') || ${local.listed}.startsWith('${var.storage_input}')"
  }
}

resource "google_storage_bucket_iam_member" "writes" {
  for_each = google_storage_bucket.documents

  bucket = each.value.name
  role   = "roles/storage.objectUser"
  member = google_service_account.checksummary.member

  condition {
    title      = "results"
    expression = "resource.name.startsWith('${local.objects}${var.storage_output}') || ${local.listed}.startsWith('${var.storage_output}')"
  }
}

resource "google_pubsub_topic" "documents" {
  # checkov:skip=CKV_GCP_83: Google's own key encrypts messages; they name objects, and hold no word of them.
  for_each = local.storage

  name = "${var.name}-documents"
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_topic" "dead_letters" {
  # checkov:skip=CKV_GCP_83: Google's own key encrypts messages; they name objects, and hold no word of them.
  for_each = local.storage

  name = "${var.name}-dead-letters"
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_topic_iam_member" "bucket_tells" {
  for_each = google_pubsub_topic.documents

  topic  = each.value.id
  role   = "roles/pubsub.publisher"
  member = data.google_storage_project_service_account.this[each.key].member
}

resource "google_storage_notification" "documents" {
  for_each = google_storage_bucket.documents

  bucket             = each.value.name
  topic              = google_pubsub_topic.documents[each.key].id
  payload_format     = "JSON_API_V1"
  event_types        = ["OBJECT_FINALIZE"]
  object_name_prefix = var.storage_input

  depends_on = [google_pubsub_topic_iam_member.bucket_tells]
}

# Who pushes. It may call the service, and nothing else.
resource "google_service_account" "push" {
  for_each = local.storage

  account_id   = "${substr(var.name, 0, 25)}-push"
  display_name = "Tells ${var.name} of documents"
}

resource "google_cloud_run_v2_service_iam_member" "push" {
  for_each = google_service_account.push

  name     = google_cloud_run_v2_service.checksummary.name
  location = var.region
  role     = "roles/run.invoker"
  member   = each.value.member
}

resource "google_service_account_iam_member" "pubsub_signs" {
  # checkov:skip=CKV_GCP_41: It is Pub/Sub itself that signs as this one account, and only for its tokens.
  for_each = google_service_account.push

  service_account_id = each.value.name
  role               = "roles/iam.serviceAccountOpenIdTokenCreator"
  member             = local.pubsub_agent
}

resource "google_pubsub_subscription" "documents" {
  for_each = google_pubsub_topic.documents

  name                 = "${var.name}-documents"
  topic                = each.value.id
  ack_deadline_seconds = local.push_seconds
  # Seven days; those that fail go to the other topic before.
  message_retention_duration = "604800s"

  push_config {
    push_endpoint = "${google_cloud_run_v2_service.checksummary.uri}/storage/pubsub"
    oidc_token {
      service_account_email = google_service_account.push[each.key].email
      audience              = local.push_audience
    }
  }

  retry_policy {
    minimum_backoff = "30s"
    maximum_backoff = "600s"
  }

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.dead_letters[each.key].id
    max_delivery_attempts = 10
  }

  expiration_policy {
    ttl = "" # Never, however long nobody drops anything.
  }

  depends_on = [google_cloud_run_v2_service_iam_member.push, google_service_account_iam_member.pubsub_signs]
}

# Nobody takes from it but who looks what went wrong.
resource "google_pubsub_subscription" "dead_letters" {
  for_each = google_pubsub_topic.dead_letters

  name                       = "${var.name}-dead-letters"
  topic                      = each.value.id
  message_retention_duration = "604800s"

  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_topic_iam_member" "pubsub_gives_up" {
  for_each = google_pubsub_topic.dead_letters

  topic  = each.value.id
  role   = "roles/pubsub.publisher"
  member = local.pubsub_agent
}

resource "google_pubsub_subscription_iam_member" "pubsub_gives_up" {
  for_each = google_pubsub_subscription.documents

  subscription = each.value.name
  role         = "roles/pubsub.subscriber"
  member       = local.pubsub_agent
}

# All documents that are there already, divided among several copies. It is run by hand, and may be run again.
resource "google_cloud_run_v2_job" "batch" {
  for_each = local.storage

  name                = "${var.name}-batch"
  location            = var.region
  deletion_protection = var.deletion_protection

  template {
    task_count  = var.storage_tasks
    parallelism = var.storage_tasks

    template {
      service_account = google_service_account.checksummary.email
      max_retries     = 3
      timeout         = "86400s" # A day; what was done before stays done.

      containers {
        image = var.image
        args  = ["batch", "gs://${local.bucket}/${var.storage_input}", "--output", "gs://${local.bucket}/${var.storage_output}"]

        resources {
          limits = { cpu = "1", memory = var.memory }
        }

        dynamic "env" {
          for_each = local.environment
          content {
            name  = env.key
            value = env.value
          }
        }

        dynamic "env" {
          for_each = var.provider_keys
          content {
            name = env.key
            value_source {
              secret_key_ref {
                secret  = env.value.secret
                version = env.value.version
              }
            }
          }
        }
      }
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.key, google_storage_bucket_iam_member.reads, google_storage_bucket_iam_member.writes]
}
