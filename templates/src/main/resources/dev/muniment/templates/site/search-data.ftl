<#ftl output_format="JavaScript">
window.munimentRows = [
<#list model.rows as row>["${row.id?json_string}","${row.title?json_string}","${row.kind?json_string}","${row.owner?json_string}","${row.status?json_string}","${row.phase?json_string}","${row.path?json_string}","${row.text?json_string}"]<#sep>,</#sep>
</#list>];
