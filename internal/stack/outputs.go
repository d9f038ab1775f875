package stack

import (
	"fmt"
	"net/netip"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// export registers the stack outputs. None of them is secret.
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

// networkOutput is the ID of the private network and, if the stack creates subnets, its
// division.
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

// names are the names and addresses that the commands contain.
type names struct {
	group, registry, loginServer, account, vault, databaseSecret, databaseHost, database string
}

// commands are command lines to copy, by purpose and then by pipeline or container.
// They are one output: the SDK would wait for each of a thousand outputs separately.
func (s stack) commands(f foundation, d data) pulumi.Output {
	return pulumi.All(
		f.group.Name, f.registry.Name, f.registry.LoginServer, d.account.Name,
		d.vault.Name, d.vault.SecretName(config.PostgresURLSecret), d.server.Host, d.server.DatabaseName,
	).ApplyT(func(values []any) map[string]any {
		text := func(i int) string { return values[i].(string) }
		return s.commandLines(f.network.Endpoint(components.Registry) != nil, names{
			group: text(0), registry: text(1), loginServer: text(2), account: text(3),
			vault: text(4), databaseSecret: text(5), databaseHost: text(6), database: text(7),
		})
	})
}

// commandLines are the commands, once all names are known.
func (s stack) commandLines(privateRegistry bool, n names) map[string]any {
	push, rollBack, start := map[string]string{}, map[string]string{}, map[string]string{}
	executions, logs, blobs := map[string]string{}, map[string]string{}, map[string]string{}
	for _, p := range s.cfg.Pipelines {
		push[p.Name] = pushImage(privateRegistry, n, p.Name)
		rollBack[p.Name] = fmt.Sprintf(
			"pulumi config set --path 'data-pipeline:pipelines.%s.image' %s-pipeline:<tag> && pulumi up", p.Name, p.Name)
		start[p.Name] = fmt.Sprintf("az containerapp job start --name %s --resource-group %s", p.JobName, n.group)
		executions[p.Name] = fmt.Sprintf(
			"az containerapp job execution list --name %s --resource-group %s --output table", p.JobName, n.group)
		logs[p.Name] = fmt.Sprintf(
			"az containerapp job logs show --name %s --resource-group %s --container %s", p.JobName, n.group, p.JobName)
	}
	for _, container := range s.cfg.Storage.Containers {
		blobs[container] = fmt.Sprintf(
			"az storage blob list --account-name %s --container-name %s --auth-mode login --output table", n.account, container)
	}
	return map[string]any{
		"push": push, "rollBack": rollBack, "start": start, "executions": executions, "logs": logs,
		"blobs": blobs, "rows": countRows(s.cfg.Access, n),
	}
}

// pushImage adds an image to the registry. A private registry accepts no push from
// outside its network, but it can import an image from another registry.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-import-images
func pushImage(private bool, n names, pipeline string) string {
	if private {
		return fmt.Sprintf("az acr import --name %s --source ghcr.io/<owner>/%s-pipeline:1.0 --image %s-pipeline:1.0",
			n.registry, pipeline, pipeline)
	}
	return fmt.Sprintf(
		"az acr login --name %s && docker build --tag %s/%s-pipeline:1.0 . && docker push %s/%s-pipeline:1.0",
		n.registry, n.loginServer, pipeline, n.loginServer, pipeline)
}

// countRows prints the number of rows of each table in the pipelines' database. In
// access mode connectionStrings it gets the URL from the vault; otherwise it signs in as
// the user of the Azure CLI.
func countRows(access config.Access, n names) string {
	if access == config.ConnectionStrings {
		return fmt.Sprintf(
			`printf '%%s\n' "%s" | psql "$(az keyvault secret show --vault-name %s --name %s --query value --output tsv)"`,
			countQuery, n.vault, n.databaseSecret)
	}
	return fmt.Sprintf(
		`printf '%%s\n' "%s" | PGPASSWORD="$(az account get-access-token --resource-type oss-rdbms --query accessToken --output tsv)" `+
			`psql "host=%s dbname=%s user=$(az ad signed-in-user show --query userPrincipalName --output tsv) sslmode=require"`,
		countQuery, n.databaseHost, n.database)
}

// countQuery generates one query over all tables except PostgreSQL's own, which psql
// then executes. A partitioned table is counted once, with all of its partitions. The
// query contains nothing that a shell changes between double quotes.
const countQuery = `select string_agg(format('select %L as table, count(*) as rows from %s%s', c.oid::regclass, ` +
	`case c.relkind when 'r' then 'only ' end, c.oid::regclass), ' union all ') || ' order by 1' from pg_class c ` +
	`where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' ` +
	`and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) \gexec`
