locals {
  service = "resource.type = \"cloud_run_revision\" AND resource.labels.service_name = \"${var.name}\""
  count   = "metric.type = \"run.googleapis.com/request_count\""

  subscription = "resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"${var.name}"
  storage_alarms = !var.storage ? {} : {
    waiting = {
      says   = "A document has waited for longer than ${var.storage_wait_minutes} minutes."
      filter = "${local.subscription}-documents\" AND metric.type = \"pubsub.googleapis.com/subscription/oldest_unacked_message_age\""
      above  = var.storage_wait_minutes * 60
      lasts  = "0s"
      align  = "ALIGN_MAX"
      reduce = "REDUCE_MAX"
    }
    dead-letters = {
      says   = "A document failed again and again: look at the dead letters."
      filter = "${local.subscription}-dead-letters\" AND metric.type = \"pubsub.googleapis.com/subscription/num_undelivered_messages\""
      above  = 0
      lasts  = "0s"
      align  = "ALIGN_MAX"
      reduce = "REDUCE_MAX"
    }
    batches = {
      says   = "A part of a whole prefix failed: run the job again when the cause is gone."
      filter = "resource.type = \"cloud_run_job\" AND resource.labels.job_name = \"${var.name}-batch\" AND metric.type = \"run.googleapis.com/job/completed_execution_count\" AND metric.labels.result = \"failed\""
      above  = 0
      lasts  = "0s"
      align  = "ALIGN_DELTA"
      reduce = "REDUCE_SUM"
    }
  }

  alarms = merge(local.storage_alarms, {
    errors = {
      says   = "It answered with 5xx: look for the problem's name in the log."
      filter = "${local.service} AND ${local.count} AND metric.labels.response_code_class = \"5xx\""
      above  = 0
      lasts  = "0s"
      align  = "ALIGN_DELTA"
      reduce = "REDUCE_SUM"
    }
    throttles = {
      says   = "Callers were turned away: more came at once than max_copies lets in."
      filter = "${local.service} AND ${local.count} AND metric.labels.response_code = \"429\""
      above  = 0
      lasts  = "0s"
      align  = "ALIGN_DELTA"
      reduce = "REDUCE_SUM"
    }
    # Milliseconds. Later than four fifths of the deadline is close to no answer; for a quarter of an hour, since one long
    # article is no fault.
    duration = {
      says   = "The slowest twentieth of the answers comes close to the deadline."
      filter = "${local.service} AND metric.type = \"run.googleapis.com/request_latencies\""
      above  = var.deadline_seconds * 800
      lasts  = "900s"
      align  = "ALIGN_DELTA"
      reduce = "REDUCE_PERCENTILE_95"
    }
  })
}

resource "google_monitoring_notification_channel" "email" {
  count = var.alarm_email == null ? 0 : 1

  display_name = "${var.name} by e-mail"
  type         = "email"
  labels       = { email_address = var.alarm_email }
}

resource "google_monitoring_alert_policy" "service" {
  for_each = local.alarms

  display_name          = "${var.name}-${each.key}"
  combiner              = "OR"
  notification_channels = google_monitoring_notification_channel.email[*].id

  conditions {
    display_name = each.value.says

    condition_threshold {
      filter          = each.value.filter
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.above
      duration        = each.value.lasts

      aggregations {
        alignment_period     = "300s"
        per_series_aligner   = each.value.align
        cross_series_reducer = each.value.reduce
      }
    }
  }

  documentation {
    content   = each.value.says
    mime_type = "text/markdown"
  }
}

data "google_project" "this" {
  project_id = var.project
}

# Models of other providers are on other bills: set a limit there too.
resource "google_billing_budget" "month" {
  count = var.billing_account == null ? 0 : 1

  billing_account = var.billing_account
  display_name    = var.name

  budget_filter {
    projects        = ["projects/${data.google_project.this.number}"]
    calendar_period = "MONTH"
  }

  amount {
    specified_amount {
      units = tostring(var.monthly_budget)
    }
  }

  threshold_rules {
    threshold_percent = 0.8
    spend_basis       = "CURRENT_SPEND"
  }

  threshold_rules {
    threshold_percent = 1.0
    spend_basis       = "FORECASTED_SPEND"
  }

  # Whoever pays hears of it, and so does the address of the alarms.
  all_updates_rule {
    monitoring_notification_channels = google_monitoring_notification_channel.email[*].id
    disable_default_iam_recipients   = false
  }
}
