/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-history.h"

#include <string.h>

/* More steps back than anybody takes; a clinic's screen runs for weeks. */
#define MAX_PLACES 500

/* A place, and what had the keyboard focus there when the reader left it. */
typedef struct
{
  char *place;
  char *focus;
} Entry;

struct _HepHistory
{
  GObject parent_instance;

  GPtrArray *places;  /* of Entry */
  GHashTable *topics; /* how each topic was left, an Entry by the id of the topic */
  guint position;     /* of the present place, if there are any */
};

G_DEFINE_FINAL_TYPE (HepHistory, hep_history, G_TYPE_OBJECT)

typedef enum
{
  PROP_CAN_GO_BACK = 1,
  PROP_CAN_GO_FORWARD,
  PROP_PLACE,
} HepHistoryProperty;

static GParamSpec *properties[PROP_PLACE + 1];

/* What observers see, so that they are told of changes only. */
typedef struct
{
  gboolean can_go_back;
  gboolean can_go_forward;
  char *place;
} Snapshot;

static Entry *
entry_new (const char *place, const char *focus)
{
  Entry *entry = g_new (Entry, 1);

  *entry = (Entry){ g_strdup (place), g_strdup (focus) };
  return entry;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->place);
  g_free (entry->focus);
  g_free (entry);
}

static Entry *
get_entry (HepHistory *self)
{
  return self->places->len > 0 ? g_ptr_array_index (self->places, self->position) : NULL;
}

static Snapshot
take_snapshot (HepHistory *self)
{
  return (Snapshot){
    .can_go_back = hep_history_get_can_go_back (self),
    .can_go_forward = hep_history_get_can_go_forward (self),
    .place = g_strdup (hep_history_get_place (self)),
  };
}

static void
notify_changes (HepHistory *self, Snapshot before)
{
  g_object_freeze_notify (G_OBJECT (self));
  if (before.can_go_back != hep_history_get_can_go_back (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  if (before.can_go_forward != hep_history_get_can_go_forward (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
  if (g_strcmp0 (before.place, hep_history_get_place (self)) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
  g_object_thaw_notify (G_OBJECT (self));
  g_free (before.place);
}

static void
hep_history_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepHistory *self = HEP_HISTORY (object);

  switch ((HepHistoryProperty)property_id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, hep_history_get_can_go_back (self));
      break;

    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, hep_history_get_can_go_forward (self));
      break;

    case PROP_PLACE:
      g_value_set_string (value, hep_history_get_place (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_history_finalize (GObject *object)
{
  HepHistory *self = HEP_HISTORY (object);

  g_ptr_array_unref (self->places);
  g_hash_table_unref (self->topics);
  G_OBJECT_CLASS (hep_history_parent_class)->finalize (object);
}

static void
hep_history_class_init (HepHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_history_get_property;
  object_class->finalize = hep_history_finalize;

  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_GO_FORWARD]
      = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hep_history_init (HepHistory *self)
{
  self->places = g_ptr_array_new_with_free_func (entry_free);
  self->topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
}

/**
 * hep_history_new:
 *
 * Makes a history without any place.
 *
 * Returns: (transfer full): the history
 */
HepHistory *
hep_history_new (void)
{
  return g_object_new (HEP_TYPE_HISTORY, NULL);
}

/**
 * hep_history_visit:
 * @self: a history
 * @place: where the reader goes, as `topic` or `topic#block`
 *
 * Adds a place behind the present one and makes it the present one. What lay ahead is forgotten.
 * Going to where one is already changes nothing.
 */
void
hep_history_visit (HepHistory *self, const char *place)
{
  Snapshot before;

  g_return_if_fail (HEP_IS_HISTORY (self));
  g_return_if_fail (place != NULL);

  if (g_strcmp0 (hep_history_get_place (self), place) == 0)
    return;

  before = take_snapshot (self);
  if (self->places->len > 0)
    g_ptr_array_set_size (self->places, (int)self->position + 1);
  if (self->places->len == MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);
  g_ptr_array_add (self->places, entry_new (place, NULL));
  self->position = self->places->len - 1;
  notify_changes (self, before);
}

/**
 * hep_history_amend:
 * @self: a history
 * @place: where in the same article the reader is now
 * @focus: (nullable): what has the keyboard focus there, in the words of the article
 *
 * Corrects the present place without adding a step, as when the reader has scrolled and leaves.
 * What lay ahead stays. Without a present place it is visited first.
 */
void
hep_history_amend (HepHistory *self, const char *place, const char *focus)
{
  Snapshot before;
  Entry *entry;

  g_return_if_fail (HEP_IS_HISTORY (self));
  g_return_if_fail (place != NULL);

  if (self->places->len == 0)
    hep_history_visit (self, place);

  before = take_snapshot (self);
  entry = get_entry (self);
  g_set_str (&entry->place, place);
  g_set_str (&entry->focus, focus);
  g_hash_table_replace (self->topics, g_strndup (place, strcspn (place, "#")),
                        entry_new (place, focus));
  notify_changes (self, before);
}

static const char *
step (HepHistory *self, gboolean possible, int by)
{
  Snapshot before;

  if (!possible)
    return NULL;
  before = take_snapshot (self);
  self->position = (guint)((int)self->position + by);
  notify_changes (self, before);
  return hep_history_get_place (self);
}

/**
 * hep_history_go_back:
 * @self: a history
 *
 * Makes the place before the present one the present one.
 *
 * Returns: (transfer none) (nullable): that place, or %NULL if there is none and nothing changed
 */
const char *
hep_history_go_back (HepHistory *self)
{
  g_return_val_if_fail (HEP_IS_HISTORY (self), NULL);
  return step (self, hep_history_get_can_go_back (self), -1);
}

/**
 * hep_history_go_forward:
 * @self: a history
 *
 * Undoes one hep_history_go_back().
 *
 * Returns: (transfer none) (nullable): the place, or %NULL if there is none and nothing changed
 */
const char *
hep_history_go_forward (HepHistory *self)
{
  g_return_val_if_fail (HEP_IS_HISTORY (self), NULL);
  return step (self, hep_history_get_can_go_forward (self), 1);
}

/**
 * hep_history_get_place: (get-property place)
 * @self: a history
 *
 * Returns: (transfer none) (nullable): where the reader is, or %NULL before the first visit
 */
const char *
hep_history_get_place (HepHistory *self)
{
  g_return_val_if_fail (HEP_IS_HISTORY (self), NULL);
  return self->places->len > 0 ? get_entry (self)->place : NULL;
}

/**
 * hep_history_get_focus:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): what had the keyboard focus when the present place was left
 */
const char *
hep_history_get_focus (HepHistory *self)
{
  g_return_val_if_fail (HEP_IS_HISTORY (self), NULL);
  return self->places->len > 0 ? get_entry (self)->focus : NULL;
}

/**
 * hep_history_recall:
 * @self: a history
 * @topic: id of a topic
 * @focus: (out) (transfer none) (nullable): return location for what had the keyboard focus
 *
 * Returns: (transfer none) (nullable): the place where that topic was left last, also when going
 *   back and forward does not lead there any more; %NULL if it was not open yet
 */
const char *
hep_history_recall (HepHistory *self, const char *topic, const char **focus)
{
  Entry *entry;

  g_return_val_if_fail (HEP_IS_HISTORY (self), NULL);
  g_return_val_if_fail (topic != NULL, NULL);
  g_return_val_if_fail (focus != NULL, NULL);

  entry = g_hash_table_lookup (self->topics, topic);
  *focus = entry != NULL ? entry->focus : NULL;
  return entry != NULL ? entry->place : NULL;
}

/**
 * hep_history_get_can_go_back: (get-property can-go-back)
 * @self: a history
 *
 * Returns: whether there is a place before the present one
 */
gboolean
hep_history_get_can_go_back (HepHistory *self)
{
  g_return_val_if_fail (HEP_IS_HISTORY (self), FALSE);
  return self->position > 0;
}

/**
 * hep_history_get_can_go_forward: (get-property can-go-forward)
 * @self: a history
 *
 * Returns: whether hep_history_go_back() has left places ahead
 */
gboolean
hep_history_get_can_go_forward (HepHistory *self)
{
  g_return_val_if_fail (HEP_IS_HISTORY (self), FALSE);
  return self->position + 1 < self->places->len;
}
