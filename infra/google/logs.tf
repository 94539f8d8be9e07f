# The project's own bucket may be kept for longer or shorter: that is not ours to change. So the service's lines go into
# a bucket of their own, and nowhere else.

locals {
  service_log = join(" OR ", [
    "(resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.name}\")",
    "(resource.type=\"cloud_run_job\" AND resource.labels.job_name=\"${var.name}-batch\")",
  ])
}

resource "google_logging_project_bucket_config" "checksummary" {
  project        = var.project
  location       = var.region
  bucket_id      = var.name
  retention_days = var.log_days
}

resource "google_logging_project_sink" "checksummary" {
  name                   = var.name
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.checksummary.id}"
  filter                 = local.service_log
  unique_writer_identity = true
}

resource "google_logging_project_exclusion" "checksummary" {
  name        = var.name
  description = "These lines are in the bucket ${var.name}."
  filter      = local.service_log

  depends_on = [google_logging_project_sink.checksummary]
}
