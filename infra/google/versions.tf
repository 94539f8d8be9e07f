# Not validated here: this provider could not be had. checkov reads these files, and terraform fmt parses them.

terraform {
  required_version = ">= 1.9"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 6.0"
    }
  }
}

provider "google" {
  project        = var.project
  region         = var.region
  default_labels = local.labels

  # The budgets' interface wants to know which project asks.
  billing_project       = var.project
  user_project_override = true
}
