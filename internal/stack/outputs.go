package stack

import (
	"fmt"
	"net/netip"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// export publishes what a person needs after `pulumi up`. None of it is secret.
func (s stack) export(ctx *pulumi.Context, f foundation, d data, all pipelines) {
	jobs := pulumi.Map{}
	for _, p := range all {
		jobs[p.Name] = pulumi.Map{
			"id": p.job.ID, "name": p.job.Name,
			"identityClientId": p.identity.ClientID, "identityPrincipalId": p.identity.PrincipalID,
		}
	}
	outputs := pulumi.Map{
		"resourceGroupName":   f.group.Name,
		"network":             s.networkOutput(f),
		"registryLoginServer": f.registry.LoginServer,
		"environmentId":       f.environment.ID,
		"storageAccountName":  d.account.Name,
		"blobEndpoint":        d.account.BlobEndpoint,
		"databaseServerName":  d.server.Name,
		"databaseHost":        d.server.Host,
		"databaseName":        d.server.DatabaseName,
		"vaultName":           d.vault.Name,
		"vaultUri":            d.vault.URI,
		"jobs":                jobs,
		"commands":            s.commands(f, d),
	}
	for name, value := range outputs {
		ctx.Export(name, value)
	}
}

// networkOutput is the private network, and how it is divided where the stack
// divides it.
func (s stack) networkOutput(f foundation) pulumi.Map {
	output := pulumi.Map{"mode": pulumi.String(s.cfg.Network.Mode)}
	if s.cfg.Network.Mode != network.Private {
		return output
	}
	output["id"] = f.network.ID
	plan := s.cfg.Plan()
	for name, prefix := range map[string]netip.Prefix{
		"addressSpace": plan.Space, "environmentSubnet": plan.Environment, "endpointSubnet": plan.Endpoints,
	} {
		if prefix.IsValid() {
			output[name] = pulumi.String(prefix.String())
		}
	}
	return output
}

// commands are lines to paste into a shell, by what they do and for which
// pipeline or container. They are one output: each of some thousand would be waited
// for by itself.
func (s stack) commands(f foundation, d data) pulumi.Output {
	isPrivate := f.network.Endpoint(components.Registry) != nil
	return pulumi.All(
		f.group.Name, f.registry.Name, f.registry.LoginServer, d.account.Name,
		d.vault.Name, d.vault.SecretName(config.PostgresURLSecret), d.server.Host, d.server.DatabaseName,
	).ApplyT(func(known []any) map[string]any {
		text := func(i int) string { return known[i].(string) }
		group, registry, loginServer, account := text(0), text(1), text(2), text(3)
		push, rollBack, start := map[string]string{}, map[string]string{}, map[string]string{}
		executions, logs := map[string]string{}, map[string]string{}
		for _, p := range s.cfg.Pipelines {
			push[p.Name] = pushImage(isPrivate, registry, loginServer, p.Name)
			rollBack[p.Name] = fmt.Sprintf(
				"pulumi config set --path 'data-pipeline:pipelines.%s.image' %s-pipeline:<tag> && pulumi up", p.Name, p.Name)
			start[p.Name] = fmt.Sprintf("az containerapp job start --name %s --resource-group %s", p.JobName, group)
			executions[p.Name] = fmt.Sprintf(
				"az containerapp job execution list --name %s --resource-group %s --output table", p.JobName, group)
			logs[p.Name] = fmt.Sprintf(
				"az containerapp job logs show --name %s --resource-group %s --container %s", p.JobName, group, p.JobName)
		}
		blobs := map[string]string{}
		for _, container := range s.cfg.Storage.Containers {
			blobs[container] = fmt.Sprintf(
				"az storage blob list --account-name %s --container-name %s --auth-mode login --output table", account, container)
		}
		return map[string]any{
			"push": push, "rollBack": rollBack, "start": start, "executions": executions, "logs": logs,
			"blobs": blobs, "rows": countRows(s.cfg.Access, text(4), text(5), text(6), text(7)),
		}
	})
}

// pushImage fills the registry. A private one takes no push from outside of its
// network, but imports what another registry holds.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-import-images
func pushImage(isPrivate bool, registry, loginServer, pipeline string) string {
	if isPrivate {
		return fmt.Sprintf("az acr import --name %s --source ghcr.io/<owner>/%s-pipeline:1.0 --image %s-pipeline:1.0",
			registry, pipeline, pipeline)
	}
	return fmt.Sprintf(
		"az acr login --name %s && docker build --tag %s/%s-pipeline:1.0 . && docker push %s/%s-pipeline:1.0",
		registry, loginServer, pipeline, loginServer, pipeline)
}

// countRows is a line that shows how many rows each table of the pipelines'
// database has. With a password it fetches the URL from the vault; otherwise it
// gets a token of the person who runs it.
func countRows(access config.Access, vault, secret, host, database string) string {
	if access == config.ConnectionStrings {
		return fmt.Sprintf(
			`printf '%%s\n' "%s" | psql "$(az keyvault secret show --vault-name %s --name %s --query value --output tsv)"`,
			countQuery, vault, secret)
	}
	return fmt.Sprintf(
		`printf '%%s\n' "%s" | PGPASSWORD="$(az account get-access-token --resource-type oss-rdbms --query accessToken --output tsv)" `+
			`psql "host=%s dbname=%s user=$(az ad signed-in-user show --query userPrincipalName --output tsv) sslmode=require"`,
		countQuery, host, database)
}

// countQuery makes one query of all tables that are not PostgreSQL's own, and has
// psql execute it. A partitioned table is counted once, with all of its partitions.
// It is free of what a shell reads between double quotes.
const countQuery = `select string_agg(format('select %L as table, count(*) as rows from %s%s', c.oid::regclass, ` +
	`case c.relkind when 'r' then 'only ' end, c.oid::regclass), ' union all ') || ' order by 1' from pg_class c ` +
	`where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' ` +
	`and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) \gexec`
