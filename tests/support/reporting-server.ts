import { fromHtml } from 'hast-util-from-html';
import { siteApp } from '../../src/hosting/site-app.ts';
import { attributes } from './html.ts';
import { listening } from './listening.ts';
import type { sites } from './sites.ts';

const policyHeader = 'Content-Security-Policy';
const reports = '/policy-reports';
const control = '/breaks-its-policy';

/** What a browser says was against a page's policy. */
export interface Violation {
  page: string;
  what: string;
}

/** A built site on a server of its own, whose pages have browsers report what is against their policies. */
export interface ReportingServer extends AsyncDisposable {
  /** With the folder of the site. */
  address: string;
  /** A page that breaks its policy: what is reported of others before comes before it. */
  control: string;
  violations: readonly Violation[];
}

/**
 * Serve a built site as a host does, and have its policies reported. The policy that stands in a page cannot ask for that, so
 * it is sent as a header too; to a browser the two are one.
 */
export async function reportingServer({
  outDir,
  basePath,
}: (typeof sites)['real' | 'odd']): Promise<ReportingServer> {
  const app = siteApp({ folder: outDir, basePath });
  const violations: Violation[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === reports) {
      const { 'csp-report': report } = (await request.json()) as { 'csp-report': Record<string, unknown> };
      const directive = report['effective-directive'] ?? report['violated-directive'];
      violations.push({
        page: String(report['document-uri']),
        what: `${String(directive)}: ${String(report['blocked-uri'])}`,
      });
      return new Response(null, { status: 204 });
    }
    if (pathname === control)
      return new Response('<!doctype html><title>x</title><script>document.title = "y"</script>', {
        headers: { [policyHeader]: `script-src 'none'; report-uri ${reports}`, 'Content-Type': 'text/html' },
      });
    const response = await app.fetch(request);
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    const html = await response.text();
    const policies = [
      response.headers.get(policyHeader) ?? '',
      ...attributes(`meta[http-equiv="content-security-policy" i]`, 'content', fromHtml(html)),
    ];
    const headers = new Headers(response.headers);
    headers.delete('Content-Length');
    headers.delete(policyHeader);
    for (const policy of policies) headers.append(policyHeader, `${policy}; report-uri ${reports}`);
    return new Response(html, { status: response.status, headers });
  };
  const { origin, [Symbol.asyncDispose]: close } = await listening(fetch);
  return { address: origin + basePath, control: origin + control, violations, [Symbol.asyncDispose]: close };
}
