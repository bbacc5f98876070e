/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-topic-private.h"

#include "hep-content-file.h"
#include "hep-page-parser.h"

struct _HepTopic
{
  GObject parent_instance;

  GFile *folder;
  char *id;
  char *section;

  GVariant *head;    /* NULL until somebody asks; the strings below are in it */
  gboolean is_guess; /* the page could not be read for it */
  const char *title;
  const char *description;
  const char **keywords;
  const char *date;
  const char *status;
};

G_DEFINE_FINAL_TYPE (HepTopic, hep_topic, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_DESCRIPTION,
  PROP_KEYWORDS,
  PROP_DATE,
  PROP_STATUS,
  PROP_SECTION,
} HepTopicProperty;

static GParamSpec *properties[PROP_SECTION + 1];

typedef enum
{
  SIGNAL_CHANGED,
} HepTopicSignal;

static guint signals[SIGNAL_CHANGED + 1];

static void
set_head (HepTopic *self, GVariant *head)
{
  g_clear_pointer (&self->keywords, g_free);
  g_clear_pointer (&self->head, g_variant_unref);

  self->head = g_variant_ref_sink (head);
  /* Only in serialised form do the strings stay where they are. */
  g_variant_get_data (self->head);
  g_variant_get (self->head, "(&s&s^a&s&s&s)", &self->title, &self->description, &self->keywords,
                 &self->date, &self->status);
}

static HepDocument *
load_page (HepTopic *self, GError **error)
{
  g_autofree char *path = hep_topic_dup_path (self);
  g_autoptr (GBytes) bytes = hep_content_file_load (self->folder, path, error);

  return bytes != NULL ? hep_page_parser_parse (bytes, path, error) : NULL;
}

static void
read_head (HepTopic *self)
{
  g_autoptr (HepDocument) document = load_page (self, NULL);
  const char *const none[] = { NULL };

  /* A broken page keeps its place in the list; what is wrong is said where it is opened. */
  self->is_guess = document == NULL;
  set_head (self, self->is_guess ? g_variant_new ("(ss^asss)", self->id, "", none, "", "")
                                 : hep_topic_head_new (document));
}

static void
ensure_head (HepTopic *self)
{
  if (self->head == NULL)
    read_head (self);
}

/* Reads the head again, and says what is new in it. */
static void
reread_head (HepTopic *self)
{
  g_autoptr (GVariant) old = g_variant_ref (self->head);

  g_object_freeze_notify (G_OBJECT (self));
  read_head (self);
  for (guint i = 0; i < g_variant_n_children (old); i++)
    {
      g_autoptr (GVariant) before = g_variant_get_child_value (old, i);
      g_autoptr (GVariant) after = g_variant_get_child_value (self->head, i);

      /* The properties stand in the order of the head, after the id. */
      if (!g_variant_equal (before, after))
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE + i]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

static void
hep_topic_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepTopic *self = HEP_TOPIC (object);

  switch ((HepTopicProperty)property_id)
    {
    case PROP_ID:
      g_value_set_string (value, hep_topic_get_id (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, hep_topic_get_title (self));
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, hep_topic_get_description (self));
      break;
    case PROP_KEYWORDS:
      g_value_set_boxed (value, hep_topic_get_keywords (self));
      break;
    case PROP_DATE:
      g_value_set_string (value, hep_topic_get_date (self));
      break;
    case PROP_STATUS:
      g_value_set_string (value, hep_topic_get_status (self));
      break;
    case PROP_SECTION:
      g_value_set_string (value, hep_topic_get_section (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_topic_finalize (GObject *object)
{
  HepTopic *self = HEP_TOPIC (object);

  g_free (self->keywords);
  g_clear_pointer (&self->head, g_variant_unref);
  g_free (self->section);
  g_free (self->id);
  g_object_unref (self->folder);

  G_OBJECT_CLASS (hep_topic_parent_class)->finalize (object);
}

static void
hep_topic_class_init (HepTopicClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_topic_get_property;
  object_class->finalize = hep_topic_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);
  properties[PROP_KEYWORDS] = g_param_spec_boxed ("keywords", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL, flags);
  properties[PROP_STATUS] = g_param_spec_string ("status", NULL, NULL, NULL, flags);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * HepTopic::changed:
   *
   * The page's file changed, or something that the page shows: load it again.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", HEP_TYPE_TOPIC, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
hep_topic_init (HepTopic *self)
{
}

/*
 * hep_topic_new:
 * @folder: the content folder
 * @section: the id of the section it stands in
 * @entry: what is known of it, see HEP_TOPIC_ENTRY_TYPE
 */
HepTopic *
hep_topic_new (GFile *folder, const char *section, GVariant *entry)
{
  HepTopic *self;
  g_autoptr (GVariant) head = NULL;

  g_assert (G_IS_FILE (folder));
  g_assert (section != NULL);
  g_assert (g_variant_is_of_type (entry, G_VARIANT_TYPE (HEP_TOPIC_ENTRY_TYPE)));

  self = g_object_new (HEP_TYPE_TOPIC, NULL);
  self->folder = g_object_ref (folder);
  self->section = g_strdup (section);
  g_variant_get (entry, "(sm@" HEP_TOPIC_HEAD_TYPE ")", &self->id, &head);
  if (head != NULL)
    set_head (self, head);
  return self;
}

/*
 * hep_topic_head_new:
 *
 * Returns: (transfer floating): what the library keeps of a page, see HEP_TOPIC_HEAD_TYPE
 */
GVariant *
hep_topic_head_new (HepDocument *document)
{
  HepText *description = hep_document_get_description (document);
  const char *date = hep_document_get_date (document);
  const char *status = hep_document_get_status (document);

  return g_variant_new ("(ss^asss)", hep_text_get_plain (hep_document_get_title (document)),
                        description != NULL ? hep_text_get_plain (description) : "",
                        hep_document_get_keywords (document), date != NULL ? date : "",
                        status != NULL ? status : "");
}

/* The writer moved the topic in library.xml. */
void
hep_topic_set_section (HepTopic *self, const char *section)
{
  g_assert (HEP_IS_TOPIC (self));

  if (g_set_str (&self->section, section))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

/* Forgets what was known of the page and says so. */
void
hep_topic_reread (HepTopic *self)
{
  g_assert (HEP_IS_TOPIC (self));

  if (self->head != NULL)
    reread_head (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The page's path in the content folder. */
char *
hep_topic_dup_path (HepTopic *self)
{
  g_assert (HEP_IS_TOPIC (self));
  return g_strconcat ("pages/", self->id, ".page", NULL);
}

/**
 * hep_topic_get_id:
 * @self: a topic
 *
 * Gets the name by which links, settings and the command line mean the topic.
 *
 * Returns: (transfer none): the id
 */
const char *
hep_topic_get_id (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  return self->id;
}

/**
 * hep_topic_get_title:
 * @self: a topic
 *
 * Gets the title. In a folder without an index the page is read for it the first time.
 *
 * Returns: (transfer none): the title, or the id if the page cannot be read
 */
const char *
hep_topic_get_title (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  ensure_head (self);
  return self->title;
}

/**
 * hep_topic_get_description:
 * @self: a topic
 *
 * Gets the plain sentence that says what the page is about.
 *
 * Returns: (transfer none): the sentence, empty if the page cannot be read
 */
const char *
hep_topic_get_description (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  ensure_head (self);
  return self->description;
}

/**
 * hep_topic_get_keywords:
 * @self: a topic
 *
 * Gets the words people may look for.
 *
 * Returns: (transfer none) (array zero-terminated=1): the words, perhaps none
 */
const char *const *
hep_topic_get_keywords (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  ensure_head (self);
  return (const char *const *)self->keywords;
}

/**
 * hep_topic_get_date:
 * @self: a topic
 *
 * Gets the day of the last change.
 *
 * Returns: (transfer none): YYYY-MM-DD, or empty if it is not known
 */
const char *
hep_topic_get_date (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  ensure_head (self);
  return self->date;
}

/**
 * hep_topic_get_status:
 * @self: a topic
 *
 * Gets how far the review is: `draft`, `review`, `final` or `outdated`.
 *
 * Returns: (transfer none): the status, or empty if it is not known
 */
const char *
hep_topic_get_status (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  ensure_head (self);
  return self->status;
}

/**
 * hep_topic_get_section:
 * @self: a topic
 *
 * Gets the section of the library that the topic stands in.
 *
 * Returns: (transfer none): the section's id
 */
const char *
hep_topic_get_section (HepTopic *self)
{
  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);
  return self->section;
}

/**
 * hep_topic_load:
 * @self: a topic
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Reads and parses the page, each time: it takes well under a millisecond, and a library that
 * kept every page it ever showed would only grow. If the page could not be read for its title
 * before, and now it can, the title and the rest are read too.
 *
 * Returns: (transfer full) (nullable): the article
 */
HepDocument *
hep_topic_load (HepTopic *self, GError **error)
{
  HepDocument *document;

  g_return_val_if_fail (HEP_IS_TOPIC (self), NULL);

  document = load_page (self, error);
  if (document != NULL && self->is_guess)
    reread_head (self);
  return document;
}
