/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "page-cases.h"

#include <string.h>

#define ACCEPTED   PAGE_CASE_ACCEPTED
#define XML        HEP_CONTENT_ERROR_XML
#define VOCABULARY HEP_CONTENT_ERROR_VOCABULARY
#define STRUCTURE  HEP_CONTENT_ERROR_STRUCTURE
#define LIMIT      HEP_CONTENT_ERROR_LIMIT

#define NAMESPACES "xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\""
#define START      "<page " NAMESPACES " type=\"topic\" id=\"sample\">"
#define INFO       "<info><desc>About.</desc><revision date=\"2026-11-23\" status=\"draft\"/></info>"
#define HEAD       START "\n" INFO "\n<title>Sample</title>\n"
#define FIGURE(parts)                                                                              \
  "<figure><title>C</title><desc>D.</desc><media type=\"image\" src=\"figures/a.svg\"><p>A</p>"    \
  "</media>" parts "</figure>"

const PageCase page_cases[] = {
  /* clang-format off */

  /* Text. */
  { "text/plain", ACCEPTED, "<p>Text.</p>" },
  { "text/all-inline", ACCEPTED,
    "<p><em>a</em> <link xref=\"other\">b</link> <link xref=\"#x\">c</link> <link xref=\"o#x\">d</link> "
    "<link href=\"https://example.org/?a=1&amp;b=2\">e</link> <h:term ref=\"bile\">f</h:term> "
    "<h:phone>999</h:phone> <h:value>37.5 °C</h:value> <h:drug>g</h:drug> "
    "<h:abbr title=\"computed tomography\">CT</h:abbr></p>" },
  { "text/nested-inline", ACCEPTED, "<p><em>a <h:term ref=\"bile\">b <h:drug>c</h:drug></h:term></em></p>" },
  { "text/numeric-entity", ACCEPTED, "<p>a &#8211; b &#x2013; c</p>" },
  { "text/quotes", ACCEPTED, "<p>&quot;a&quot; &apos;b&apos;</p>" },
  { "text/empty", STRUCTURE, "^<p></p>", "<p> is empty", TRUE },
  { "text/blank", STRUCTURE, "^<p> \n </p>", "<p> is empty", TRUE },
  { "text/empty-tag", STRUCTURE, "^<p/>", "<p> is empty", TRUE },
  { "text/empty-inline", STRUCTURE, "<p>a ^<em> </em></p>", "<em> is empty", TRUE },
  { "text/outside", STRUCTURE, "<p>a</p>\n  ^text", "Text stands directly in <page>" },
  { "text/outside-in-list", STRUCTURE, "<list>^a<item><p>b</p></item></list>", "in <list>" },
  { "text/comment", STRUCTURE, "<p>a ^<!-- b --> c</p>", "comment", TRUE },
  { "text/comment-in-inline", STRUCTURE, "<p><em>a^<!-- b --></em></p>", "comment", TRUE },
  { "text/comment-between", ACCEPTED, "<!-- a --><p>b</p><!-- <p> c & -->", NULL, TRUE },
  { "text/nested-link", STRUCTURE, "<p><link xref=\"a\">b ^<link xref=\"c\">d</link></link></p>", "inside another link" },
  { "text/term-in-link", STRUCTURE, "<p><link xref=\"a\"><em>^<h:term ref=\"c\">d</h:term></em></link></p>", "inside another link" },
  { "text/em-in-em", STRUCTURE, "<p><em>a ^<em>b</em></em></p>", "inside another <em>", TRUE },
  { "text/link-nowhere", STRUCTURE, "<p>^<link>a</link></p>", "goes nowhere" },
  { "text/link-twice", VOCABULARY, "<p><link xref=\"a\" ^href=\"https://a.org\">b</link></p>", "either xref or href" },
  { "text/link-bad-xref", VOCABULARY, "<p><link ^xref=\"A b\">c</link></p>", "xref=\"A b\"" },
  { "text/link-http", VOCABULARY, "<p><link ^href=\"http://a.org\">c</link></p>", "https://" },
  { "text/link-javascript", VOCABULARY, "<p><link ^href=\"javascript:x\">c</link></p>", "https://" },
  { "text/link-user", VOCABULARY, "<p><link ^href=\"https://u:p@a.org/\">c</link></p>", "https://", TRUE },
  { "text/term-no-ref", STRUCTURE, "<p>^<h:term>a</h:term></p>", "no ref" },
  { "text/term-bad-ref", VOCABULARY, "<p><h:term ^ref=\"Bile duct\">a</h:term></p>", "glossary.xml" },
  { "text/abbr-no-title", STRUCTURE, "<p>^<h:abbr>CT</h:abbr></p>", "no title" },
  { "text/abbr-empty-title", VOCABULARY, "<p><h:abbr ^title=\" \">CT</h:abbr></p>", "empty title" },
  { "text/em-attribute", VOCABULARY, "<p><em ^id=\"a\">b</em></p>", "takes none" },
  { "text/phone-attribute", VOCABULARY, "<p><h:phone ^tel=\"a\">b</h:phone></p>", "takes none" },
  { "text/block-inside", STRUCTURE, "<p>a ^<list><item><p>b</p></item></list></p>", "end <p> first" },
  { "text/unknown-inside", VOCABULARY, "<p>a\n  b ^<strong>c</strong></p>", "<strong> is not an element" },
  { "text/no-prefix", VOCABULARY, "<p>a ^<term ref=\"b\">c</term></p>", "<term> is not an element" },
  { "text/ampersand", XML, "<p>this ^&amp; that</p>", "words", TRUE },
  { "text/less", XML, "<p>a ^&lt; b</p>", "words", TRUE },
  { "text/greater-by-number", XML, "<p>a ^&#62; b</p>", "words", TRUE },
  { "text/raw-greater", XML, "<p>a ^> b</p>", "words", TRUE },
  { "text/link-in-title", STRUCTURE, "<section id=\"a\"><title>b ^<link xref=\"c\">d</link></title><p>e</p></section>", "titles" },
  { "text/term-in-part", STRUCTURE, FIGURE ("<h:part ref=\"a\">^<h:term ref=\"c\">d</h:term></h:part>"), "titles" },
  { "text/em-in-title", ACCEPTED, "<section id=\"a\"><title>b <em>d</em></title><p>e</p></section>" },

  /* Well-formedness, and the parts of XML that are shut out. */
  { "xml/declaration", ACCEPTED, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" HEAD "<p>a</p></page>" },
  { "xml/other-encoding", XML, "<?xml version=\"1.0\" ^encoding=\"ISO-8859-1\"?>\n" HEAD "<p>a</p></page>", "UTF-8", TRUE },
  { "xml/late-declaration", XML, "<!-- a -->^<?xml version=\"1.0\"?>\n" HEAD "<p>a</p></page>", "instructions" },
  { "xml/doctype", XML, "^<!DOCTYPE page [<!ENTITY a \"b\">]>" HEAD "<p>&a;</p></page>", "Document types", TRUE },
  { "xml/billion-laughs", XML,
    "^<!DOCTYPE page [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
    HEAD "<p>&c;</p></page>", "Document types", TRUE },
  { "xml/external-entity", XML, "^<!DOCTYPE page SYSTEM \"file:///etc/passwd\">" HEAD "<p>a</p></page>", "Document types", TRUE },
  { "xml/entity", XML, "<p>a ^&nbsp; b</p>", "&lt;" },
  { "xml/entity-in-attribute", XML, "<p h:source=\"^&x;\">a</p>", "&lt;" },
  { "xml/bare-ampersand", XML, "<p>Call 999 ^& wait</p>", "&lt;" },
  { "xml/unfinished-entity", XML, "<p>a ^&amp b</p>", "&lt;" },
  { "xml/zero-entity", XML, "<p>a ^&#0; b</p>", "&lt;" },
  { "xml/huge-entity", XML, "<p>a ^&#99999999999; b</p>", "&lt;" },
  { "xml/override-entity", XML, "<p>a ^&#x202e; b</p>", "&lt;", TRUE },
  { "xml/override", XML, "<p>a ^\342\200\256 b</p>", "control character", TRUE },
  { "xml/control", XML, "<p>a ^\001 b</p>", "control character" },
  { "xml/byte-order-mark", XML, "^\357\273\277" HEAD "<p>a</p></page>", "byte order mark", TRUE },
  { "xml/instruction", XML, "<p>a</p>^<?php b ?>", "instructions", TRUE },
  { "xml/instruction-in-text", XML, "<p>a ^<?b?></p>", "instructions", TRUE },
  { "xml/cdata", XML, "<p>^<![CDATA[a]]></p>", "CDATA", TRUE },
  { "xml/unclosed-comment", XML, "<p>a</p> ^<!-- b", "no end" },
  { "xml/wrong-close", XML, "<p>a <em>b</em> c^</list>", "close <p> first" },
  { "xml/crossed", XML, "<p><em>a <h:drug>b^</em></h:drug></p>", "close <h:drug> first" },
  { "xml/missing-quote", XML, "^<p id=\"a>b</p>", "quotation mark" },
  { "xml/no-quotes", XML, "^<p id=a>b</p>", "well-formed" },
  { "xml/unfinished-tag", XML, "^<p <p>a</p>", "not finished" },
  { "xml/bad-name", XML, "^<1p>a</1p>", "well-formed" },
  { "xml/space-in-tag", XML, "^< p>a</p>", "well-formed" },
  { "xml/no-page", STRUCTURE, "<!-- <page> -->\n^", "no <page>" },
  { "xml/second-root", XML, HEAD "<p>a</p></page>\n^<page/>", "ended" },
  { "xml/text-before", XML, "\n ^a " HEAD "<p>a</p></page>", "outside <page>" },
  { "xml/text-after-comment", XML, HEAD "<p>a</p></page><!-- b -->\n  ^b", "outside <page>" },
  { "xml/text-after", XML, HEAD "<p>a</p></page>\n  ^b", "outside <page>" },
  { "xml/comment-after", ACCEPTED, HEAD "<p>a</p></page>\n<!-- <page> -->\n" },
  { "xml/not-closed", XML, HEAD "<p>a</p>\n^", "add </page>" },
  { "xml/ends-in-tag", XML, HEAD "<p>a</p>\n^</page", "inside the tag" },
  { "xml/double-attribute", VOCABULARY, "<p id=\"a\" ^id=\"b\">c</p>", "twice" },

  /* Namespaces and unknown words. */
  { "names/other-root", VOCABULARY, "^<html><!-- <page --></html>", "<html> stands where <page> must" },
  { "names/unknown-element", VOCABULARY, "^<div>a</div>", "<div> is not an element" },
  { "names/foreign-prefix", VOCABULARY, "^<x:p>a</x:p>", "foreign prefix" },
  { "names/prefix-on-mallard", VOCABULARY, "^<h:p>a</h:p>", "<h:p> is not an element" },
  { "names/unknown-attribute", VOCABULARY, "<p ^class=\"a\">b</p>", "class" },
  { "names/foreign-attribute", VOCABULARY, "<p ^xml:lang=\"en\">b</p>", "foreign prefix" },
  { "names/namespace-inside", VOCABULARY, "<p ^xmlns:x=\"urn:x\">b</p>", "namespace", TRUE },
  { "names/attribute-without-prefix", VOCABULARY, "<p ^source=\"ref1\">b</p>", "source" },
  { "names/wrong-namespace", VOCABULARY,
    "<page ^xmlns=\"urn:x\" xmlns:h=\"urn:hepatica:content:1\" type=\"topic\" id=\"sample\">" INFO "<title>a</title><p>b</p></page>",
    "projectmallard" },
  { "names/wrong-own-namespace", VOCABULARY,
    "<page xmlns=\"http://projectmallard.org/1.0/\" ^xmlns:h=\"urn:x\" type=\"topic\" id=\"sample\">" INFO "<title>a</title><p>b</p></page>",
    "urn:hepatica:content:1", TRUE },
  { "names/third-namespace", VOCABULARY,
    "<page " NAMESPACES " ^xmlns:e=\"urn:x\" type=\"topic\" id=\"sample\">" INFO "<title>a</title><p>b</p></page>",
    "declares a namespace", TRUE },
  { "names/no-namespace", STRUCTURE, "^<page type=\"topic\" id=\"sample\">" INFO "<title>a</title><p>b</p></page>", "no xmlns" },

  /* The page and what it says of itself. */
  { "page/wrong-id", STRUCTURE, "<page " NAMESPACES " type=\"topic\" ^id=\"other\">" INFO "<title>a</title><p>b</p></page>", "sample", TRUE },
  { "page/bad-id", VOCABULARY, "<page " NAMESPACES " type=\"topic\" ^id=\"Sample\">" INFO "<title>a</title><p>b</p></page>", "lower-case" },
  { "page/no-id", STRUCTURE, "^<page " NAMESPACES " type=\"topic\">" INFO "<title>a</title><p>b</p></page>", "no id" },
  { "page/guide", VOCABULARY, "<page " NAMESPACES " ^type=\"guide\" id=\"sample\">" INFO "<title>a</title><p>b</p></page>", "topic" },
  { "page/no-info", STRUCTURE, "^" START "<title>a</title><p>b</p></page>", "no <info>" },
  { "page/no-title", STRUCTURE, "^" START INFO "<p>b</p></page>", "no <title>" },
  { "page/no-blocks", STRUCTURE, "^" START INFO "<title>b</title></page>", "holds nothing" },
  { "page/second-title", STRUCTURE, HEAD "^<title>c</title><p>a</p></page>", "second <title>" },
  { "page/info-late", STRUCTURE, START "<title>a</title>^" INFO "<p>b</p></page>", "too late" },
  { "info/no-desc", STRUCTURE, START "^<info><revision date=\"2026-11-23\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "no <desc>" },
  { "info/empty-desc", STRUCTURE, START "<info>^<desc> </desc><revision date=\"2026-11-23\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "<desc> is empty", TRUE },
  { "info/em-in-desc", STRUCTURE, START "<info><desc>a ^<em>b</em></desc><revision date=\"2026-11-23\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "plain text" },
  { "info/no-revision", STRUCTURE, START "^<info><desc>a</desc></info><title>a</title><p>b</p></page>", "no <revision>" },
  { "info/no-date", STRUCTURE, START "<info><desc>a</desc>^<revision status=\"draft\"/></info><title>a</title><p>b</p></page>", "no date" },
  { "info/bad-date", VOCABULARY, START "<info><desc>a</desc><revision ^date=\"2026-02-30\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "2026-02-30" },
  { "info/short-date", VOCABULARY, START "<info><desc>a</desc><revision ^date=\"2026-2-3\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "2026-2-3" },
  { "info/bad-status", VOCABULARY, START "<info><desc>a</desc><revision date=\"2026-02-03\" ^status=\"ready\"/></info><title>a</title><p>b</p></page>", "draft, review, final, outdated" },
  { "info/second-keywords", STRUCTURE, START "<info><desc>a</desc><keywords>a</keywords>^<keywords>b</keywords><revision date=\"2026-02-03\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "second <keywords>" },
  { "info/guide-link", VOCABULARY, START "<info><desc>a</desc><link ^type=\"guide\" xref=\"a\"/><revision date=\"2026-02-03\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "seealso" },
  { "info/link-to-itself", STRUCTURE, START "<info><desc>a</desc>^<link type=\"seealso\" xref=\"sample\"/><revision date=\"2026-02-03\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "this page", TRUE },
  { "info/nameless-credit", STRUCTURE, START "<info><desc>a</desc>^<credit/><revision date=\"2026-02-03\" status=\"draft\"/></info><title>a</title><p>b</p></page>", "no <name>" },
  { "info/any-order", ACCEPTED,
    START "<info><revision version=\"1\" date=\"2026-02-03\" status=\"final\"/><credit type=\"author\"><name>A</name></credit>"
    "<link type=\"seealso\" xref=\"b\"/><keywords>c, d</keywords><link type=\"seealso\" xref=\"e\"/><desc>f</desc></info><title>a</title><p>b</p></page>" },

  /* Ids and what every block may have. */
  { "block/all-attributes", ACCEPTED, "<p id=\"a-1\" h:source=\"ref1 ref2\" h:sensitive=\"yes\" h:depth=\"detail\">a</p>" },
  { "block/duplicate-id", STRUCTURE, "<p id=\"a\">b</p>\n<p ^id=\"a\">c</p>", "line 4", TRUE },
  { "block/id-in-capitals", VOCABULARY, "<p ^id=\"A\">b</p>", "lower-case" },
  { "block/id-with-digit-first", VOCABULARY, "<p ^id=\"1a\">b</p>", "letter" },
  { "block/id-of-the-program", VOCABULARY, "<p ^id=\"b-1\">b</p>", "b-" },
  { "block/empty-id", VOCABULARY, "<p ^id=\"\">b</p>", "id" },
  { "block/bad-source", VOCABULARY, "<p ^h:source=\"ref1, ref2\">b</p>", "ref1," },
  { "block/empty-source", VOCABULARY, "<p ^h:source=\" \">b</p>", "empty" },
  { "block/source-twice", VOCABULARY, "<p ^h:source=\"ref1 ref1\">b</p>", "twice", TRUE },
  { "block/bad-depth", VOCABULARY, "<p ^h:depth=\"deep\">b</p>", "key, detail" },
  { "block/outlook", ACCEPTED, "<p h:sensitive=\"outlook\">a</p>" },
  { "block/bad-sensitive", VOCABULARY, "<p ^h:sensitive=\"no\">b</p>", "yes" },

  /* Each kind of block. */
  { "section/two-levels", ACCEPTED, "<section id=\"a\"><title>a</title><p>b</p><section id=\"c\"><title>d</title><p>e</p></section></section>" },
  { "section/no-id", STRUCTURE, "^<section><title>a</title><p>b</p></section>", "no id" },
  { "section/no-title", STRUCTURE, "^<section id=\"a\"><p>b</p></section>", "no <title>" },
  { "section/empty", STRUCTURE, "^<section id=\"a\"><title>a</title></section>", "holds nothing" },
  { "section/too-deep", STRUCTURE, "<section id=\"a\"><title>a</title><section id=\"b\"><title>b</title>^<section id=\"c\"><title>c</title><p>d</p></section></section></section>", "too deep" },
  { "section/block-after", STRUCTURE, "<section id=\"a\"><title>a</title><section id=\"b\"><title>b</title><p>c</p></section>^<p>d</p></section>", "too late" },
  { "page/block-after-section", STRUCTURE, "<section id=\"a\"><title>a</title><p>c</p></section>^<p>d</p>", "too late" },
  { "list/title", ACCEPTED, "<list><title>a</title><item><p>b</p></item></list>" },
  { "list/nested", ACCEPTED, "<list><item><p>b</p><steps><item><p>c</p></item></steps></item></list>" },
  { "list/empty", STRUCTURE, "^<list/>", "holds nothing" },
  { "list/empty-item", STRUCTURE, "<list>^<item/></list>", "holds nothing" },
  { "list/bare-paragraph", STRUCTURE, "<list>^<p>a</p></list>", "use one of: title, item" },
  { "list/titled-item", STRUCTURE, "<list><item>^<title>a</title><p>b</p></item></list>", "may not stand directly" },
  { "terms/good", ACCEPTED, "<terms><item><title>a</title><p>b</p></item></terms>" },
  { "terms/no-title", STRUCTURE, "<terms>^<item><p>b</p></item></terms>", "no <title>" },
  { "table/good", ACCEPTED, "<table><title>t</title><thead><tr><td/><th><p>a</p></th></tr></thead><tbody><tr><th><p>b</p></th><td><p>c</p></td></tr></tbody></table>" },
  { "table/rows-only", ACCEPTED, "<table><tr><th><p>b</p></th><td><p>c</p></td></tr></table>" },
  { "table/five-columns", STRUCTURE, "<table>^<tr><td/><td/><td/><td/><td/></tr></table>", "at most 4", TRUE },
  { "table/uneven", STRUCTURE, "<table><tr><td/><td/></tr>\n^<tr><td/></tr></table>", "first row has 2", TRUE },
  { "table/uneven-head", STRUCTURE, "<table><thead><tr><td/><td/></tr></thead><tbody>^<tr><td/></tr></tbody></table>", "first row has 2", TRUE },
  { "table/empty", STRUCTURE, "^<table/>", "holds nothing" },
  { "table/empty-row", STRUCTURE, "<table>^<tr/></table>", "holds nothing" },
  { "table/list-in-cell", STRUCTURE, "<table><tr><td>^<list/></td></tr></table>", "use one of: p" },
  { "table/two-heads", STRUCTURE, "<table><thead><tr><td/></tr></thead>^<thead><tr><td/></tr></thead></table>", "second <thead>" },
  { "figure/good", ACCEPTED, FIGURE ("<h:part ref=\"liver\" block=\"x\">Liver</h:part><h:part ref=\"bile\">Bile</h:part>") },
  { "figure/no-caption", STRUCTURE, "^<figure><desc>D.</desc><media type=\"image\" src=\"figures/a.svg\"><p>A</p></media></figure>", "no <title>" },
  { "figure/no-description", STRUCTURE, "^<figure><title>D.</title><media type=\"image\" src=\"figures/a.svg\"><p>A</p></media></figure>", "no <desc>" },
  { "figure/no-media", STRUCTURE, "^<figure><title>D.</title><desc>a</desc></figure>", "no <media>" },
  { "figure/no-alternative", STRUCTURE, "<figure><title>D.</title><desc>a</desc>^<media type=\"image\" src=\"figures/a.svg\"/></figure>", "no <p>" },
  { "figure/two-alternatives", STRUCTURE, "<figure><title>D.</title><desc>a</desc><media type=\"image\" src=\"figures/a.svg\"><p>a</p>^<p>b</p></media></figure>", "second <p>" },
  { "figure/other-folder", VOCABULARY, "<figure><title>D.</title><desc>a</desc><media type=\"image\" ^src=\"../a.svg\"><p>a</p></media></figure>", "figures/NAME.svg" },
  { "figure/sneaky-folder", VOCABULARY, "<figure><title>D.</title><desc>a</desc><media type=\"image\" ^src=\"figures/../../a.svg\"><p>a</p></media></figure>", "figures/NAME.svg" },
  { "figure/video", VOCABULARY, "<figure><title>D.</title><desc>a</desc><media ^type=\"video\" src=\"figures/a.svg\"><p>a</p></media></figure>", "image" },
  { "figure/part-no-ref", STRUCTURE, FIGURE ("^<h:part>Liver</h:part>"), "no ref" },
  { "note/tip", ACCEPTED, "<note style=\"tip\"><p>a</p></note>" },
  { "note/card", ACCEPTED, "<note style=\"emergency\"><title>Call 999 if:</title><list><item><p>a</p></item></list></note>" },
  { "note/bad-style", VOCABULARY, "<note ^style=\"danger\"><p>a</p></note>", "<note> has style=\"danger\"; use one of: tip, important, emergency, urgent, advice." },
  { "note/no-style", STRUCTURE, "^<note><p>a</p></note>", "no style" },
  { "note/card-no-title", STRUCTURE, "^<note style=\"urgent\"><p>a</p></note>", "care card" },
  { "note/empty", STRUCTURE, "^<note style=\"tip\"><title>a</title></note>", "holds nothing" },
  { "note/table-inside", STRUCTURE, "<note style=\"tip\">^<table/></note>", "may not stand directly in <note>" },
  { "quote/good", ACCEPTED, "<quote><cite>A patient</cite><p>a</p></quote>" },
  { "quote/cite-late", STRUCTURE, "<quote><p>a</p>^<cite>b</cite></quote>", "too late" },
  { "chance/good", ACCEPTED, "<h:chance n=\"16\" of=\"100\" group=\"people\" time=\"a year\"><p>a</p></h:chance>" },
  { "chance/no-time", ACCEPTED, "<h:chance n=\"0\" of=\"1000\" group=\"people\"><p>a</p></h:chance>" },
  { "chance/too-many", STRUCTURE, "^<h:chance n=\"11\" of=\"10\" group=\"people\"><p>a</p></h:chance>", "11 of 10", TRUE },
  { "chance/bad-of", VOCABULARY, "<h:chance n=\"1\" ^of=\"50\" group=\"people\"><p>a</p></h:chance>", "10, 100, 1000" },
  { "chance/not-a-number", VOCABULARY, "<h:chance ^n=\"1.5\" of=\"10\" group=\"people\"><p>a</p></h:chance>", "whole number" },
  { "chance/negative", VOCABULARY, "<h:chance ^n=\"-1\" of=\"10\" group=\"people\"><p>a</p></h:chance>", "whole number" },
  { "chance/no-group", STRUCTURE, "^<h:chance n=\"1\" of=\"10\"><p>a</p></h:chance>", "no group" },
  { "chance/no-words", STRUCTURE, "^<h:chance n=\"1\" of=\"10\" group=\"people\"/>", "holds nothing" },
  { "facts/good", ACCEPTED, "<h:facts><h:fact key=\"aim\">a</h:fact><h:fact key=\"without\">b</h:fact></h:facts>" },
  { "facts/twice", STRUCTURE, "<h:facts><h:fact key=\"aim\">a</h:fact>^<h:fact key=\"aim\">b</h:fact></h:facts>", "twice", TRUE },
  { "facts/bad-key", VOCABULARY, "<h:facts><h:fact ^key=\"cost\">a</h:fact></h:facts>", "aim, how" },
  { "facts/empty", STRUCTURE, "^<h:facts/>", "holds nothing" },
  { "questions/good", ACCEPTED, "<h:questions stage=\"tests\"><h:question>a?</h:question></h:questions>" },
  { "questions/bad-stage", VOCABULARY, "<h:questions ^stage=\"late\"><h:question>a?</h:question></h:questions>", "diagnosis, tests" },
  { "questions/list-inside", STRUCTURE, "<h:questions stage=\"tests\">^<p>a</p></h:questions>", "use one of: h:question" },
  { "clinic/good", ACCEPTED, "<h:clinic/>" },
  { "compare/good", ACCEPTED, "<h:compare id=\"side-by-side\" h:source=\"editorial\"/>" },
  { "compare/filled", STRUCTURE, "<h:compare>^<h:fact key=\"aim\">a</h:fact></h:compare>", "holds no elements" },
  { "compare/attribute", VOCABULARY, "<h:compare ^key=\"aim\"/>", "key" },
  { "compare/text", STRUCTURE, "<h:compare>^a</h:compare>", "Text stands directly in <h:compare>" },
  { "glossary/good", ACCEPTED, "<section id=\"a\"><title>A</title><h:glossary/></section>" },
  { "glossary/filled", STRUCTURE, "<h:glossary>^<p>a</p></h:glossary>", "holds no elements" },
  { "glossary/attribute", VOCABULARY, "<h:glossary ^letter=\"a\"/>", "letter" },
  { "clinic/filled", STRUCTURE, "<h:clinic>^<p>a</p></h:clinic>", "holds no elements" },

  { NULL },
  /* clang-format on */
};

/*
 * page_case_build:
 * @line: (out): where the error must be; 0 if the page is right
 * @column: (out): the same, in characters
 *
 * Returns: the whole page
 */
char *
page_case_build (const PageCase *self, guint *line, guint *column)
{
  gboolean whole = strstr (self->body, "<page") != NULL || strstr (self->body, "<html") != NULL;
  g_autofree char *page
      = whole ? g_strdup (self->body) : g_strconcat (HEAD, self->body, "\n</page>\n", NULL);
  char *mark = strchr (page, '^');

  *line = 0;
  *column = 0;
  if (mark == NULL)
    return g_steal_pointer (&page);

  *line = 1;
  *column = 1;
  for (const char *p = page; p < mark; p = g_utf8_next_char (p))
    {
      (*column)++;
      if (*p != '\n')
        continue;
      (*line)++;
      *column = 1;
    }
  memmove (mark, mark + 1, strlen (mark));
  return g_steal_pointer (&page);
}
