/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-pseudo.h"

#include "hep-po.h"

#include <string.h>

static const char *const accents[26]
    = { "á", "ƀ", "ç", "đ", "é", "ƒ", "ĝ", "ĥ", "ï", "ĵ", "ķ", "ļ", "ɱ",
        "ñ", "ó", "þ", "ǫ", "ř", "š", "ţ", "ú", "ṽ", "ŵ", "ẋ", "ý", "ž" };
static const char *const arabic[26]
    = { "ا", "ب", "ث", "د", "ه", "ف", "غ", "ح", "ي", "ج", "ك", "ل", "م",
        "ن", "ع", "پ", "ق", "ر", "س", "ت", "ء", "ڤ", "و", "خ", "ى", "ز" };
static const char *const padding[]
    = { "ļóřéɱ", "ïþšúɱ", "đóļóř", "šïţ", "áɱéţ", "çóñšéçţéţúř", "ẋý" };

/* What must stay as it is: a tag, an entity, what printf() fills in, what a machine reads. */
static gsize
measure_kept (const char *text)
{
  static const char *const whole[] = { "phone", "value", "drug" };
  const char *end = NULL;

  if (*text == '&' && (end = strchr (text, ';')) != NULL && end - text < 8)
    return (gsize)(end - text) + 1;
  if (*text == '%')
    {
      gsize length = 1 + strspn (text + 1, "0123456789$-+#.hlz");

      return text[length] != '\0' && strchr ("sdiufgcxXeEGop%", text[length]) != NULL ? length + 1
                                                                                      : 1;
    }
  if (*text != '<' || (end = strchr (text, '>')) == NULL)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (whole); i++)
    if (g_str_has_prefix (text + 1, whole[i]) && text[1 + strlen (whole[i])] == '>')
      {
        g_autofree char *closing = g_strdup_printf ("</%s>", whole[i]);
        const char *close = strstr (text, closing);

        return close != NULL ? (gsize)(close - text) + strlen (closing) : 0;
      }
  return (gsize)(end - text) + 1;
}

static void
append_padding (GString *out, guint n_letters)
{
  guint wanted = n_letters * 2 / 5;

  for (guint i = 0, done = 0; done < wanted; i++)
    {
      const char *word = padding[i % G_N_ELEMENTS (padding)];

      g_string_append_printf (out, " %s", word);
      done += (guint)g_utf8_strlen (word, -1);
    }
}

/*
 * hep_pseudo_is_language:
 *
 * Returns: whether it is one of the two
 */
gboolean
hep_pseudo_is_language (const char *language)
{
  return g_str_equal (language, HEP_PSEUDO_LONG) || g_str_equal (language, HEP_PSEUDO_RTL);
}

/*
 * hep_pseudo_translate:
 * @text: a text of the interface or of the articles
 * @language: one of the two
 *
 * Returns: (transfer full): the text with other letters, but the same tags, numbers and formats
 */
char *
hep_pseudo_translate (const char *text, const char *language)
{
  gboolean is_long = g_str_equal (language, HEP_PSEUDO_LONG);
  const char *const *letters = is_long ? accents : arabic;
  GString *out = g_string_new (NULL);
  guint n_letters = 0;

  while (*text != '\0')
    {
      gsize kept = measure_kept (text);
      gsize length = kept > 0 ? kept : 1;

      /* Line feeds at the end must stay there. */
      if (is_long && strspn (text, "\n") == strlen (text))
        break;
      if (kept == 0 && g_ascii_isalpha (*text))
        {
          g_string_append (out, letters[g_ascii_tolower (*text) - 'a']);
          n_letters++;
        }
      else
        g_string_append_len (out, text, (gssize)length);
      text += length;
    }
  if (is_long)
    append_padding (out, n_letters);
  g_string_append (out, text);
  return g_string_free_and_steal (out);
}

typedef struct
{
  GString *out;
  const char *language;
} Writer;

static void
append_field (GString *out, const char *keyword, const char *text)
{
  g_string_append_printf (out, "%s \"", keyword);
  for (; *text != '\0'; text++)
    if (*text == '\n')
      g_string_append (out, "\\n");
    else if (*text == '\t')
      g_string_append (out, "\\t");
    else if (*text == '"' || *text == '\\')
      g_string_append_printf (out, "\\%c", *text);
    else
      g_string_append_c (out, *text);
  g_string_append (out, "\"\n");
}

static gboolean
write_entry_cb (const HepPoEntry *entry, gpointer user_data, GError **error)
{
  Writer *self = user_data;
  g_autofree char *string = hep_pseudo_translate (entry->id, self->language);
  g_autofree char *plural
      = entry->plural != NULL ? hep_pseudo_translate (entry->plural, self->language) : NULL;

  if (entry->id[0] == '\0')
    return TRUE;
  g_string_append_c (self->out, '\n');
  if (entry->flags[0] != '\0')
    g_string_append_printf (self->out, "#,%s\n", entry->flags);
  if (entry->context != NULL)
    append_field (self->out, "msgctxt", entry->context);
  append_field (self->out, "msgid", entry->id);
  if (plural == NULL)
    {
      append_field (self->out, "msgstr", string);
      return TRUE;
    }
  append_field (self->out, "msgid_plural", entry->plural);
  append_field (self->out, "msgstr[0]", string);
  append_field (self->out, "msgstr[1]", plural);
  return TRUE;
}

/*
 * hep_pseudo_translate_template:
 * @template: a .pot file
 * @name: its name, for messages
 * @language: one of the two
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Returns: (transfer full) (nullable): a .po file in which everything is translated
 */
GBytes *
hep_pseudo_translate_template (GBytes *template,
                               const char *name,
                               const char *language,
                               GError **error)
{
  Writer writer = { g_string_new (NULL), language };

  g_assert (hep_pseudo_is_language (language));

  g_string_append_printf (writer.out,
                          "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: hepatica\\n\"\n"
                          "\"PO-Revision-Date: 2026-11-25 12:00+0000\\n\"\n"
                          "\"Last-Translator: hepatica-content <nobody@example.org>\\n\"\n"
                          "\"Language-Team: none <nobody@example.org>\\n\"\n"
                          "\"Language: %s\\n\"\n\"MIME-Version: 1.0\\n\"\n"
                          "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                          "\"Content-Transfer-Encoding: 8bit\\n\"\n"
                          "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n",
                          language);
  if (!hep_po_read (template, name, write_entry_cb, &writer, error))
    {
      g_string_free (writer.out, TRUE);
      return NULL;
    }
  return g_string_free_to_bytes (writer.out);
}
