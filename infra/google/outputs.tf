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

output "bucket" {
  description = "Where documents are dropped; null without storage."
  value       = one(values(google_storage_bucket.documents)[*].name)
}

output "dead_letters" {
  description = "The subscription of documents that failed again and again; null without storage."
  value       = one(values(google_pubsub_subscription.dead_letters)[*].name)
}

output "batch_job" {
  description = "The job that goes through a whole prefix; null without storage."
  value       = one(values(google_cloud_run_v2_job.batch)[*].name)
}
