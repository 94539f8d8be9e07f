locals {
  labels = merge({ project = var.name, managed-by = "terraform" }, var.labels)

  # Cloud Run lets nobody in who may not invoke the service. Whoever sets keys or tokens besides has the function ask, too.
  knows_callers       = anytrue([for name in keys(var.settings) : can(regex("^CHECKSUMMARY_CALLERS_(KEY|TOKEN)_", name))])
  callers_environment = local.knows_callers ? {} : { CHECKSUMMARY_CALLERS_PROOF = "none" }

  environment = merge(
    local.callers_environment,
    # A copy that has answered has no processor: a queue is a setting of one's own.
    { CHECKSUMMARY_LATER = "none" },
    var.settings,
    local.storage_environment,
    {
      CHECKSUMMARY_MODEL           = var.model
      CHECKSUMMARY_LIMITS_DEADLINE = "${var.deadline_seconds}s"
      QUARKUS_HTTP_HOST            = "0.0.0.0"
    },
  )
}

# What the service is. It has no role in the project: standard output is collected without one.
resource "google_service_account" "checksummary" {
  account_id   = var.name
  display_name = "The function ${var.name}"
}

resource "google_secret_manager_secret_iam_member" "key" {
  for_each = toset([for key in values(var.provider_keys) : key.secret])

  secret_id = each.value
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.checksummary.member
}

resource "google_cloud_run_v2_service" "checksummary" {
  name                = var.name
  location            = var.region
  ingress             = var.internal_only ? "INGRESS_TRAFFIC_INTERNAL_ONLY" : "INGRESS_TRAFFIC_ALL"
  deletion_protection = var.deletion_protection
  custom_audiences    = var.storage ? [local.push_audience] : null

  template {
    service_account                  = google_service_account.checksummary.email
    max_instance_request_concurrency = var.requests_per_copy
    # The function answers within its deadline, with a problem if need be; five seconds later Cloud Run would cut it off.
    timeout = "${var.storage ? local.push_seconds : var.deadline_seconds + 5}s"

    scaling {
      min_instance_count = 0 # The native executable answers 51 ms after its start: none need wait idle.
      max_instance_count = var.max_copies
    }

    containers {
      image = var.image

      ports {
        container_port = 8080
      }

      resources {
        # One processor, only while requests are answered. The executable holds some 75 MB; the rest is for 80 articles at a time.
        limits   = { cpu = "1", memory = var.memory }
        cpu_idle = true
      }

      dynamic "env" {
        for_each = local.environment
        content {
          name  = env.key
          value = env.value
        }
      }

      # By reference: Cloud Run reads the secret when a copy starts, and its value stands in no state.
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

      startup_probe {
        period_seconds    = 1
        failure_threshold = 20
        http_get {
          path = "/q/health/ready"
        }
      }

      liveness_probe {
        period_seconds    = 10
        failure_threshold = 3
        http_get {
          path = "/q/health/live"
        }
      }
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.key]
}

resource "google_cloud_run_v2_service_iam_member" "invoker" {
  for_each = var.invokers

  name     = google_cloud_run_v2_service.checksummary.name
  location = var.region
  role     = "roles/run.invoker"
  member   = each.value
}
