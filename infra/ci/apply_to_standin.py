#!/usr/bin/env python3
"""Applies the Terraform for AWS to a stand-in of AWS on this machine, looks at what came of it, and destroys it.

    apply_to_standin.py MODULE    MODULE is an initialised copy of infra/aws/terraform

Runs in an environment that has moto[server]. The stand-in takes calls about functions; it runs none. A file named destroyed in MODULE says that all went well.
"""
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import unquote_plus

import boto3
from moto.awslambda.models import EventSourceMapping, LambdaBackend, LambdaFunction
from moto.budgets import urls as budgets
from moto.budgets.models import budgets_backends
from moto.budgets.responses import BudgetsResponse
from moto.core.responses import BaseResponse
from moto.server import ThreadedMotoServer
from moto.sqs.models import Queue
from moto.stepfunctions.responses import StepFunctionResponse

REGION = "eu-west-1"
PATIENCE_SECONDS = 240  # Terraform looks ten times, seconds apart, whether a bucket's rules have come to stay.
CALLER = "arn:aws:iam::210987654321:root"
MODEL = f"arn:aws:bedrock:{REGION}::foundation-model/amazon.nova-lite-v1:0"


class Budgets(BudgetsResponse):
    """What moto lacks of budgets: who hears of them, and how they are tagged."""

    tags = {}

    def create_budget(self):
        Budgets.tags[self._get_param("Budget")["BudgetName"]] = self._get_param("ResourceTags", [])
        return super().create_budget()

    def list_tags_for_resource(self):
        return json.dumps({"ResourceTags": Budgets.tags[self._get_param("ResourceARN").split("/")[-1]]})

    def describe_subscribers_for_notification(self):
        wanted = self._get_param("Notification")["NotificationType"]
        backend = budgets_backends[self.current_account][self.partition]
        budget = backend.budgets[self._get_param("AccountId")][self._get_param("BudgetName")]
        found = [n.subscribers for n in budget.notifications if n.details["NotificationType"] == wanted]
        return json.dumps({"Subscribers": found[0]})


def keep_logging_of_functions():
    """What moto lacks of functions: where they log to."""
    begin, configuration = LambdaFunction.__init__, LambdaFunction.get_configuration

    def begin_with_logging(self, account_id, spec, region, version=1):
        self.logging = spec.get("LoggingConfig", {})
        begin(self, account_id, spec, region, version)

    def configuration_with_logging(self, on_create=False):
        return configuration(self, on_create) | {"LoggingConfig": self.logging}

    LambdaFunction.__init__, LambdaFunction.get_configuration = begin_with_logging, configuration_with_logging


def keep_takers_of_queues():
    """What moto lacks of those who take from queues: by which alias they were named. None of them takes anything here."""
    configuration = EventSourceMapping.get_configuration
    EventSourceMapping.get_configuration = lambda self: configuration(self) | {"FunctionArn": self.function_name}
    LambdaBackend.send_sqs_batch = lambda self, function, messages, queue: False


def keep_attributes_of_queues():
    """What moto lacks of queues: which others use one for their dead letters, its policy while something else is set, and
    JSON as it was given."""
    set_attributes, attributes = Queue._set_attributes, Queue.attributes.fget

    def set_and_keep(self, attributes, now=None):
        kept = {"Policy": getattr(self, "policy", None)} | {k: v or None for k, v in attributes.items()}
        set_attributes(self, kept, now)

    def as_given(self):
        known = attributes(self)
        if self.redrive_policy:
            known["RedrivePolicy"] = json.dumps(self.redrive_policy, separators=(",", ":"))
        return known

    Queue.redrive_allow_policy = None
    Queue.attributes = property(as_given)
    Queue.BASE_ATTRIBUTES = [*Queue.BASE_ATTRIBUTES, "RedriveAllowPolicy"]
    Queue._set_attributes = set_and_keep


def complete_machines():
    """What moto lacks of state machines: whether a definition is one, which cfn-lint looks at, and versions of them."""
    def answer(known):
        return lambda self: json.dumps(known)

    StepFunctionResponse.validate_state_machine_definition = answer({"result": "OK", "diagnostics": []})
    StepFunctionResponse.list_state_machine_versions = answer({"stateMachineVersions": []})


def refusing(call_action):
    """An answer to what moto lacks that Terraform does not ask for again and again."""
    def call(self):
        try:
            return call_action(self)
        except NotImplementedError as lacking:
            return 400, {}, json.dumps({"__type": "NotImplemented", "message": str(lacking)})
    return call


class Module:
    def __init__(self, folder, variables):
        self.folder = folder
        self.variables = variables

    def run(self, *arguments):
        ended = subprocess.run(["terraform", f"-chdir={self.folder}", *arguments], text=True, capture_output=True,
                               timeout=PATIENCE_SECONDS, stdin=subprocess.DEVNULL)
        if ended.returncode:
            sys.exit(f"terraform {' '.join(arguments)}\n{ended.stdout}\n{ended.stderr}")
        return ended.stdout

    def change(self, command, **changed):
        (self.folder / "standin.auto.tfvars.json").write_text(json.dumps(self.variables | changed))
        return self.run(*command, "-input=false", "-no-color")

    def apply(self, **changed):
        self.change(["apply", "-auto-approve"], **changed)
        return {name: output["value"] for name, output in json.loads(self.run("output", "-json")).items()}


def expect(what, seen, wanted):
    if seen != wanted:
        sys.exit(f"{what}: {seen!r}, and not {wanted!r}")


def keep_keys():
    secret = boto3.client("secretsmanager").create_secret(Name="openai", SecretString="from-the-secret")["ARN"]
    parameters = boto3.client("ssm")
    parameters.put_parameter(Name="/models/anthropic", Value="from-the-parameter", Type="SecureString")
    return {"OPENAI_API_KEY": secret,
            "ANTHROPIC_API_KEY": parameters.get_parameter(Name="/models/anthropic")["Parameter"]["ARN"]}


def look(outputs):
    functions = boto3.client("lambda")
    function = functions.get_function(FunctionName="checksummary")
    configuration = function["Configuration"]
    variables = configuration["Environment"]["Variables"]
    expect("runtime", configuration["Runtime"], "java21")
    expect("timeout", configuration["Timeout"], 45)
    expect("deadline", variables["CHECKSUMMARY_LIMITS_DEADLINE"], "25s")
    expect("key by secret", variables["OPENAI_API_KEY"], "from-the-secret")
    expect("key by parameter", variables["ANTHROPIC_API_KEY"], "from-the-parameter")
    expect("tags", function["Tags"], {"project": "checksummary", "managed-by": "terraform"})
    expect("cap", functions.get_function_concurrency(FunctionName="checksummary")["ReservedConcurrentExecutions"], 10)
    expect("URL", functions.get_function_url_config(FunctionName="checksummary", Qualifier="live")["AuthType"], "AWS_IAM")
    roles = boto3.client("iam")
    expect("rights", sorted(roles.list_role_policies(RoleName="checksummary")["PolicyNames"]), ["bedrock", "later", "logs", "storage"])
    expect("attached", roles.list_attached_role_policies(RoleName="checksummary")["AttachedPolicies"], [])
    alarms = boto3.client("cloudwatch").describe_alarms()["MetricAlarms"]
    expect("alarms", sorted(a["AlarmName"].removeprefix("checksummary-") for a in alarms),
           ["answers", "batches", "dead-letters", "duration", "errors", "throttles", "waiting"])
    expect("who is told", {action for a in alarms for action in a["AlarmActions"]}, {outputs["alarm_topic_arn"]})
    logs = boto3.client("logs").describe_log_groups(logGroupNamePrefix=outputs["log_group"])["logGroups"]
    expect("days of logs", [group["retentionInDays"] for group in logs], [30])
    budget = boto3.client("budgets").describe_budgets(AccountId="123456789012")["Budgets"][0]
    expect("budget", float(budget["BudgetLimit"]["Amount"]), 20.0)


def look_at_storage(outputs):
    """A document is told to the queue, and nothing else is; nobody takes messages here, so they can be read."""
    objects, queues = boto3.client("s3"), boto3.client("sqs")
    bucket, queue = outputs["bucket"], outputs["queue_url"]
    expect("bucket", bucket, "checksummary-123456789012")
    policy = objects.get_bucket_policy(Bucket=bucket)["Policy"]
    expect("never without TLS", {one["Effect"] for one in json.loads(policy)["Statement"]}, {"Deny"})
    objects.delete_bucket_policy(Bucket=bucket)  # The stand-in denies whatever the conditions say.
    queues.purge_queue(QueueUrl=queue)  # S3 says in a message of its own that it may tell.
    for key in ("documents/a report.html", "summaries/documents/a report.html.summary.json", "elsewhere.txt"):
        objects.put_object(Bucket=bucket, Key=key, Body=b"Revenue was $412 million.")
    told = queues.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages", [])
    expect("documents told", [unquote_plus(record["s3"]["object"]["key"]) for message in told
                              for record in json.loads(message["Body"])["Records"]], ["documents/a report.html"])
    objects.put_bucket_policy(Bucket=bucket, Policy=policy)
    expect("versions", objects.get_bucket_versioning(Bucket=bucket)["Status"], "Enabled")
    expect("public", set(objects.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"].values()), {True})
    rules = objects.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    expect("claims go", [r["Expiration"]["Days"] for r in rules if r["Filter"].get("Prefix", "").endswith("claims/")], [1])
    mapping = boto3.client("lambda").list_event_source_mappings()["EventSourceMappings"][0]
    expect("by message", mapping["FunctionResponseTypes"], ["ReportBatchItemFailures"])
    expect("who takes them", mapping["FunctionArn"], outputs["alias_arn"])
    attributes = queues.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    expect("dead letters", json.loads(attributes["RedrivePolicy"]),
           {"deadLetterTargetArn": outputs["dead_letters_arn"], "maxReceiveCount": 5})
    expect("encrypted", attributes["SqsManagedSseEnabled"], "true")
    machine = boto3.client("stepfunctions").describe_state_machine(stateMachineArn=outputs["batch_arn"])
    return json.loads(machine["definition"])


def live_version():
    return boto3.client("lambda").get_alias(FunctionName="checksummary", Name="live")["FunctionVersion"]


def look_for_remains():
    expect("functions left", boto3.client("lambda").list_functions()["Functions"], [])
    expect("roles left", boto3.client("iam").list_roles()["Roles"], [])
    expect("log groups left", boto3.client("logs").describe_log_groups()["logGroups"], [])
    expect("alarms left", boto3.client("cloudwatch").describe_alarms()["MetricAlarms"], [])
    expect("topics left", boto3.client("sns").list_topics()["Topics"], [])
    expect("buckets left", boto3.client("s3").list_buckets()["Buckets"], [])
    expect("queues left", boto3.client("sqs").list_queues().get("QueueUrls", []), [])
    expect("machines left", boto3.client("stepfunctions").list_state_machines()["stateMachines"], [])
    expect("budgets left", boto3.client("budgets").describe_budgets(AccountId="123456789012").get("Budgets", []), [])


def main(folder):
    BaseResponse.call_action = refusing(BaseResponse.call_action)
    keep_logging_of_functions()
    keep_attributes_of_queues()
    keep_takers_of_queues()
    complete_machines()
    budgets.url_paths = {path: Budgets.dispatch for path in budgets.url_paths}
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ |= {"AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION,
                   "AWS_ACCESS_KEY_ID": "nobody", "AWS_SECRET_ACCESS_KEY": "nothing", "AWS_MAX_ATTEMPTS": "2",
                   "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull,
                   "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    with zipfile.ZipFile(folder / "function.zip", "w") as package:
        package.writestr("bootstrap", "")
    module = Module(folder, {"package": "function.zip", "provider_keys": keep_keys(), "caller_arns": [CALLER],
                             "bedrock_model_arns": [MODEL], "alarm_email": "somebody@example.com",
                             "storage": True, "storage_force_destroy": True})
    outputs = module.apply()
    look(outputs)
    (folder / "batch.json").write_text(json.dumps(look_at_storage(outputs)))
    module.change(["plan", "-detailed-exitcode"])  # Nothing is left to do.
    first = live_version()
    expect("version", outputs["version"], first)
    module.apply(model="openai:gpt-4.1-mini")
    if live_version() == first:
        sys.exit("a change of the model made no version of its own")
    module.apply(model="openai:gpt-4.1-mini", live_version=first)
    expect("version after going back", live_version(), first)
    module.change(["destroy", "-auto-approve"])
    look_for_remains()
    server.stop()
    (folder / "destroyed").touch()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
