package insights

import (
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type actionGroupRequest = arm.Request[ActionGroup]

// receiversAreNamedOnce: The names of an action group's receivers differ, also
// between receivers of different kinds.
//
// Source: https://learn.microsoft.com/rest/api/monitor/action-groups/create-or-update
func receiversAreNamedOnce(q actionGroupRequest) *arm.Error {
	named := map[string]bool{}
	for _, name := range receiverNames(q.New.Properties) {
		key := armid.Key(string(name))
		if named[key] {
			return q.BadRequest("BadRequest", "The names of receivers must be unique, but '%s' occurs twice.", name)
		}
		named[key] = true
	}
	return nil
}

// receiverNames returns the names of all receivers.
func receiverNames(p ActionGroupProperties) (names []body.Text) {
	for _, r := range p.ArmRoleReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.AutomationRunbookReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.AzureAppPushReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.AzureFunctionReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.EmailReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.EventHubReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.ItsmReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.LogicAppReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.SmsReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.VoiceReceivers {
		names = append(names, r.Name)
	}
	for _, r := range p.WebhookReceivers {
		names = append(names, r.Name)
	}
	return names
}

// secureWebhookNamesItsApplication: A webhook that uses Microsoft Entra ID names the
// application that it calls.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups#configure-authentication-for-secure-webhook
func secureWebhookNamesItsApplication(q actionGroupRequest) *arm.Error {
	for _, webhook := range q.New.Properties.WebhookReceivers {
		if webhook.UseAadAuth.Is(true) && !webhook.ObjectID.IsSet() {
			return q.BadRequest("BadRequest", "The webhook receiver '%s' uses AAD authentication and must have an objectId.", webhook.Name)
		}
	}
	return nil
}
