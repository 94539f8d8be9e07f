// Checksummary as an Azure Function on a Flex Consumption plan.
// Not validated here: its compiler could not be had. checkov parses and scans this file.

@description('What the function is called; its address begins with it, so it is the only one of its name.')
@minLength(2)
@maxLength(40)
param name string = 'checksummary-${uniqueString(resourceGroup().id)}'

@description('Where it runs.')
param location string = resourceGroup().location

@description('Tags of everything here, besides project and managed-by.')
param tags object = {}

@description('The application (client) id of an app registration. Only who has a token for it may call.')
@minLength(36)
@maxLength(36)
param entraClientId string

@description('Ids of the applications that may call; without any, each token for the registration will do.')
param callerClientIds array = []

@description('Who writes: offline, or PROVIDER:MODEL (CHECKSUMMARY_MODEL).')
param model string = 'offline'

@description('The variable that takes the provider\'s key, OPENAI_API_KEY for one; empty for none.')
param keyVariable string = ''

@description('The key vault of this resource group that has the key; empty for none.')
param keyVaultName string = ''

@description('The name of the secret that is the key, never its value.')
param keySecretName string = ''

@description('Further environment variables (CHECKSUMMARY_ON_UNSUPPORTED, AZURE_OPENAI_ENDPOINT). No secrets.')
param settings object = {}

@description('The longest that a request may take, in seconds (CHECKSUMMARY_LIMITS_DEADLINE). Azure\'s balancer ends it after 230.')
@minValue(5)
@maxValue(225)
param deadlineSeconds int = 25

@description('Memory of a copy in megabytes. The JVM holds about 190; what it starts with is its share of a processor, of which 512 has a quarter.')
@allowed([512, 2048, 4096])
param memoryMegabytes int = 2048

@description('The most copies at a time. Some regions take no cap below 40.')
@minValue(1)
@maxValue(1000)
param maxCopies int = 40

@description('Who gets the alarms.')
param alarmEmail string

@description('The month that the budget begins with, by its first day, 2027-01-01 for one. Give the same again in a later month.')
param budgetStart string = utcNow('yyyy-MM-01')

@description('The budget of the resource group for a month, in the currency of the bill. The alarm comes at four fifths, and when the month is expected to pass it.')
@minValue(1)
param monthlyBudget int = 20

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Whether documents that are dropped into a container of blobs are summarised. Takes a package built with -Pazure,azure-blob, published before, and storageSecretName.')
param storage bool = false

@description('The name of the secret in the key vault that Event Grid shows to the function, of 16 characters at least; never its value.')
param storageSecretName string = ''

@description('How many days old versions of documents and results are kept.')
@minValue(1)
@maxValue(365)
param storageVersionDays int = 30

var allTags = union({ project: 'checksummary', 'managed-by': 'bicep' }, tags)
var storageName = 'cs${uniqueString(resourceGroup().id, name)}'
var packages = 'packages'
var hasKey = !empty(keyVariable)
var documentsName = 'cd${uniqueString(resourceGroup().id, name)}'
var storagePath = '/api/storage/event-grid'
// As many events at a time as the function works on: all of them are answered within its deadline.
var storageBatch = 8
// The host ends a call five seconds after the function's own deadline. With storage a document may have to wait for another.
var hostSeconds = (storage ? 2 * deadlineSeconds : deadlineSeconds) + 5
var deadlineAlarmMilliseconds = deadlineSeconds * 800

// Built-in roles.
var blobOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

// The app's door asks Entra who calls. Whoever sets keys or tokens besides has the function ask, too.
var callersSetting = contains(settings, 'CHECKSUMMARY_CALLERS_KEY_HASHES') || contains(settings, 'CHECKSUMMARY_CALLERS_TOKEN_ISSUER') ? {} : {
  CHECKSUMMARY_CALLERS_PROOF: 'none'
}

// By reference: the platform reads the secret as the function's identity, and its value stands in no template.
var keySetting = hasKey ? {
  '${keyVariable}': '@Microsoft.KeyVault(VaultName=${keyVaultName};SecretName=${keySecretName})'
} : {}

var storageSettings = storage ? {
  CHECKSUMMARY_STORAGE_INPUTS: 'documents'
  CHECKSUMMARY_STORAGE_OUTPUT: 'summaries'
  CHECKSUMMARY_STORAGE_PARALLEL: string(storageBatch)
  CHECKSUMMARY_STORAGE_SENDERS_EVENT_GRID_SECRETS: '@Microsoft.KeyVault(VaultName=${keyVaultName};SecretName=${storageSecretName})'
  AZURE_STORAGE_ACCOUNT: documentsName
} : {}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: allTags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
    // What a runaway log may cost in a day.
    workspaceCapping: {
      dailyQuotaGb: 1
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  tags: allTags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    RetentionInDays: logDays
    DisableLocalAuth: true
  }
}

// Holds the package and the host's leases. Nobody but identities gets in: it has no keys that work.
resource packageStorage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  // checkov:skip=CKV_AZURE_35: Without a network of its own the host comes from any address; only identities get in.
  // checkov:skip=CKV_AZURE_206: Three zones hold the package, and another deployment brings it back.
  // checkov:skip=CKV_AZURE_43: The name is made here, of 15 small letters and digits; the check does not work it out.
  name: storageName
  location: location
  tags: allTags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: packageStorage
  name: 'default'
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: packages
  properties: {
    publicAccess: 'None'
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  // checkov:skip=CKV_AZURE_225: Idle copies in more zones cost more than a new start does.
  name: name
  location: location
  tags: allTags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  // checkov:skip=CKV_AZURE_222: It is called from elsewhere; authsettingsV2 below turns away whoever has no token.
  // checkov:skip=CKV_AZURE_17: Callers show a token of Entra, not a certificate.
  // checkov:skip=CKV_AZURE_213: The plan looks after its copies by itself and knows no path to ask.
  // checkov:skip=CKV_AZURE_212: No copy waits idle; the platform starts as many as are needed, up to the cap.
  name: name
  location: location
  tags: allTags
  kind: 'functionapp,linux'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${packageStorage.properties.primaryEndpoints.blob}${packages}'
          authentication: {
            type: 'SystemAssignedIdentity'
          }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maxCopies
        instanceMemoryMB: memoryMegabytes
      }
      runtime: {
        name: 'java'
        version: '21'
      }
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  // checkov:skip=CKV_AZURE_13: Authentication is set by authsettingsV2 below.
  // checkov:skip=CKV_AZURE_63: Requests are logged by Application Insights and by the function's own line.
  // checkov:skip=CKV_AZURE_65: This is no site with pages of errors; a problem says what was wrong.
  // checkov:skip=CKV_AZURE_66: As for the requests: Application Insights has them.
  // checkov:skip=CKV_AZURE_80: It runs Java, whose version the app above names.
  // checkov:skip=CKV_AZURE_88: The package is read from blobs; nothing is written to files.
  // checkov:skip=CKV_AZURE_222: Whether it can be reached is said by the app above.
  parent: app
  name: 'appsettings'
  properties: union(callersSetting, settings, keySetting, storageSettings, {
    AzureWebJobsStorage__accountName: packageStorage.name
    APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD'
    AzureFunctionsJobHost__functionTimeout: '00:${padLeft(string(hostSeconds / 60), 2, '0')}:${padLeft(string(hostSeconds % 60), 2, '0')}'
    CHECKSUMMARY_MODEL: model
    CHECKSUMMARY_LIMITS_DEADLINE: '${deadlineSeconds}s'
  })
}

// The functions of the package ask for no key of their own, so this is the door: no token, no answer.
resource auth 'Microsoft.Web/sites/config@2024-04-01' = {
  // checkov:skip=CKV_AZURE_13: This is it; the check looks for the name of an older interface.
  // checkov:skip=CKV_AZURE_63: Requests are logged by Application Insights and by the function's own line.
  // checkov:skip=CKV_AZURE_65: This is no site with pages of errors; a problem says what was wrong.
  // checkov:skip=CKV_AZURE_66: As for the requests: Application Insights has them.
  // checkov:skip=CKV_AZURE_80: It runs Java, whose version the app above names.
  // checkov:skip=CKV_AZURE_88: The package is read from blobs; nothing is written to files.
  // checkov:skip=CKV_AZURE_222: Whether it can be reached is said by the app above.
  parent: app
  name: 'authsettingsV2'
  properties: {
    globalValidation: {
      requireAuthentication: true
      unauthenticatedClientAction: 'Return401'
      // Event Grid shows its secret to the function itself, which turns away whoever has none.
      excludedPaths: storage ? [
        storagePath
      ] : []
    }
    httpSettings: {
      requireHttps: true
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: entraClientId
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
        }
        validation: {
          allowedAudiences: [
            entraClientId
            'api://${entraClientId}'
          ]
          defaultAuthorizationPolicy: {
            allowedApplications: callerClientIds
          }
        }
      }
    }
    platform: {
      enabled: true
    }
  }
}

// Publishing goes by identities, too.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource mayKeepPackages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: packageStorage
  name: guid(packageStorage.id, name, blobOwner)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobOwner)
  }
}

resource maySendTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, name, metricsPublisher)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = if (hasKey || storage) {
  name: keyVaultName
}

resource key 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = if (hasKey) {
  parent: vault
  name: keySecretName
}

// That secret alone, not the vault.
resource mayReadItsKey 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (hasKey) {
  scope: key
  name: guid(key.id, name, secretsUser)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource storageSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = if (storage) {
  parent: vault
  name: storageSecretName
}

resource mayReadItsSecret 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (storage) {
  scope: storageSecret
  name: guid(storageSecret.id, name, secretsUser)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

module documents 'documents.bicep' = if (storage) {
  name: '${name}-documents'
  params: {
    name: name
    location: location
    tags: allTags
    storageName: documentsName
    principalId: app.identity.principalId
    endpoint: 'https://${app.properties.defaultHostName}${storagePath}'
    secret: vault.getSecret(storageSecretName)
    alarmsId: alarms.id
    versionDays: storageVersionDays
    batch: storageBatch
  }
  dependsOn: [
    appSettings
    auth
    mayReadItsSecret
  ]
}

resource alarms 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alarms'
  location: 'global'
  tags: allTags
  properties: {
    enabled: true
    groupShortName: 'checksum'
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: alarmEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

// Each query gives a row where something is wrong.
var queries = [
  {
    name: 'errors'
    says: 'It answered with 5xx: look for the name of the problem in the log.'
    query: 'requests | where toint(resultCode) >= 500 and resultCode != "503"'
    periods: 1
  }
  {
    name: 'throttles'
    says: 'Callers were turned away: the function, its cap or its model has no room.'
    query: 'requests | where resultCode in ("429", "503")'
    periods: 1
  }
  {
    // Later than four fifths of the deadline is close to no answer; three periods, since one long article is no fault.
    name: 'duration'
    says: 'The slowest twentieth of the answers comes close to the deadline.'
    query: 'requests | summarize slow = percentile(duration, 95) | where slow > ${deadlineAlarmMilliseconds}'
    periods: 3
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for rule in queries: {
  name: '${name}-${rule.name}'
  location: location
  tags: allTags
  properties: {
    description: rule.says
    severity: 2
    enabled: true
    scopes: [
      insights.id
    ]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: {
            numberOfEvaluationPeriods: rule.periods
            minFailingPeriodsToAlert: rule.periods
          }
        }
      ]
    }
    autoMitigate: true
    actions: {
      actionGroups: [
        alarms.id
      ]
    }
  }
}]

// Models of other providers are on other bills: set a limit there too.
resource budget 'Microsoft.Consumption/budgets@2023-05-01' = {
  name: name
  properties: {
    category: 'Cost'
    amount: monthlyBudget
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStart
    }
    notifications: {
      actual: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [
          alarmEmail
        ]
        contactGroups: [
          alarms.id
        ]
      }
      forecast: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [
          alarmEmail
        ]
        contactGroups: [
          alarms.id
        ]
      }
    }
  }
}

output url string = 'https://${app.properties.defaultHostName}'
output functionName string = app.name
output documentsAccount string = storage ? documentsName : ''
output logWorkspace string = logs.properties.customerId
