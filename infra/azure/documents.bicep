// Documents in a container of blobs, for main.bicep: what is dropped there is told to the function by Event Grid, and what came
// of each document goes into another container. A module, since only a module is handed a secret of a vault.

@description('What the function is called.')
param name string

param location string
param tags object

@description('How the storage account of documents is called.')
param storageName string

@description('The identity of the function.')
param principalId string

@description('Where Event Grid tells of documents.')
param endpoint string

@description('What Event Grid shows, so that the function knows it.')
@secure()
param secret string

@description('Who gets the alarms: an action group.')
param alarmsId string

@description('How many days old versions of documents and results are kept.')
param versionDays int

@description('The most documents that are told at a time.')
param batch int

var documents = 'documents'
var summaries = 'summaries'
var deadLetters = 'dead-letters'

var blobActions = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs'

// Built-in role.
var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

// Nobody but identities gets in: it has no keys that work.
resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  // checkov:skip=CKV_AZURE_35: Those who drop documents come from any address; only identities get in.
  // checkov:skip=CKV_AZURE_206: Three zones hold documents, which are copies of what their owner has.
  // checkov:skip=CKV_AZURE_43: The name is made by main.bicep, of 15 small letters and digits; the check does not work it out.
  name: storageName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: {
      enabled: true
      days: 7
    }
  }
}

resource input 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: documents
  properties: {
    publicAccess: 'None'
  }
}

resource output 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: summaries
  properties: {
    publicAccess: 'None'
  }
}

resource dead 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: deadLetters
  properties: {
    publicAccess: 'None'
  }
}

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          // Who works on what: worth nothing once the document is done.
          name: 'claims'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: [
                'blockBlob'
              ]
              prefixMatch: [
                '${summaries}/.checksummary/claims/'
              ]
            }
            actions: {
              baseBlob: {
                delete: {
                  daysAfterModificationGreaterThan: 1
                }
              }
              version: {
                delete: {
                  daysAfterCreationGreaterThan: 1
                }
              }
            }
          }
        }
        {
          name: 'old-versions'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: [
                'blockBlob'
              ]
            }
            actions: {
              version: {
                delete: {
                  daysAfterCreationGreaterThan: versionDays
                }
              }
            }
          }
        }
      ]
    }
  }
}

// Reads where documents are dropped, and writes where results go: nothing else of the account. The built-in roles that let
// somebody read and write blobs leave out their tags, but for the one that may do all.
resource reader 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, name, 'reader')
  properties: {
    roleName: '${name} reads documents'
    type: 'CustomRole'
    assignableScopes: [
      resourceGroup().id
    ]
    permissions: [
      {
        dataActions: [
          '${blobActions}/read'
          '${blobActions}/tags/read'
        ]
      }
    ]
  }
}

resource writer 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, name, 'writer')
  properties: {
    roleName: '${name} writes summaries'
    type: 'CustomRole'
    assignableScopes: [
      resourceGroup().id
    ]
    permissions: [
      {
        dataActions: [
          '${blobActions}/read'
          '${blobActions}/write'
          '${blobActions}/add/action'
          '${blobActions}/delete'
          '${blobActions}/tags/read'
          '${blobActions}/tags/write'
        ]
      }
    ]
  }
}

resource mayReadDocuments 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: input
  name: guid(input.id, name, reader.id)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: reader.id
  }
}

resource mayWriteSummaries 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: output
  name: guid(output.id, name, writer.id)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: writer.id
  }
}

// What happens in the account, told as itself: it has an identity that may lay down what it could not deliver.
resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: '${name}-documents'
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

resource mayLayDown 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: dead
  name: guid(dead.id, topic.id, blobContributor)
  properties: {
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
  }
}

// Event Grid asks the function whether it wants to be told, so the package is there before this.
resource told 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2022-06-15' = {
  parent: topic
  name: 'documents'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: endpoint
        maxEventsPerBatch: batch
        minimumTlsVersionAllowed: '1.2'
        deliveryAttributeMappings: [
          {
            name: 'X-Checksummary-Secret'
            type: 'Static'
            properties: {
              value: secret
              isSecret: true
            }
          }
        ]
      }
    }
    filter: {
      includedEventTypes: [
        'Microsoft.Storage.BlobCreated'
      ]
      subjectBeginsWith: '/blobServices/default/containers/${documents}/'
    }
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
    deadLetterWithResourceIdentity: {
      identity: {
        type: 'SystemAssigned'
      }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: {
          resourceId: storage.id
          blobContainerName: deadLetters
        }
      }
    }
  }
  dependsOn: [
    mayLayDown
    mayReadDocuments
    mayWriteSummaries
  ]
}

var measures = [
  {
    // Event Grid has no measure of how long an event has waited; one that fails is what waits.
    name: 'waiting'
    says: 'Deliveries of documents fail: those documents wait, for a day at most.'
    metric: 'DeliveryAttemptFailCount'
    above: 20
    window: 'PT30M'
  }
  {
    name: 'dead-letters'
    says: 'A document failed again and again: look into the container of dead letters.'
    metric: 'DeadLetteredCount'
    above: 0
    window: 'PT5M'
  }
  {
    name: 'dropped'
    says: 'An event could not even be laid down as a dead letter: list the documents without a summary.'
    metric: 'DroppedEventCount'
    above: 0
    window: 'PT5M'
  }
]

resource rules 'Microsoft.Insights/metricAlerts@2018-03-01' = [for measure in measures: {
  name: '${name}-${measure.name}'
  location: 'global'
  tags: tags
  properties: {
    description: measure.says
    severity: 2
    enabled: true
    scopes: [
      topic.id
    ]
    evaluationFrequency: 'PT5M'
    windowSize: measure.window
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: measure.name
          criterionType: 'StaticThresholdCriterion'
          metricName: measure.metric
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          operator: 'GreaterThan'
          threshold: measure.above
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [
      {
        actionGroupId: alarmsId
      }
    ]
  }
}]
