output "url" {
  description = "Where the function answers to callers with an identity token."
  value       = google_cloud_run_v2_service.checksummary.uri
}

output "service" {
  description = "The service's name."
  value       = google_cloud_run_v2_service.checksummary.name
}

output "revision" {
  description = "The newest revision that is ready."
  value       = google_cloud_run_v2_service.checksummary.latest_ready_revision
}

output "log_bucket" {
  description = "Where the log is."
  value       = google_logging_project_bucket_config.checksummary.id
}
