-- Does in Neovim what a person would do with minutes, and writes down what Neovim shows.
-- The set-up comes from docs/editors.md; `neovim.test.ts` starts this and judges the report.
--   REFERAT_MINUTES  the minutes, in which one decision is missing
--   REFERAT_OTHERS   other files to open, one on each line
--   REFERAT_REPORT   where the report goes, as JSON

local PATIENCE_MS = 8000

--- Waits until `look` gives something other than nil and false, and returns that.
local function wait_for(what, look)
  local seen
  vim.wait(PATIENCE_MS, function()
    seen = look()
    return seen
  end, 10)
  if not seen then
    error('waited in vain for ' .. what, 0)
  end
  return seen
end

local function findings()
  return vim.tbl_map(function(finding)
    -- Neovim 0.7 keeps the code with the rest of what the server sent.
    local sent = (finding.user_data or {}).lsp or {}
    return {
      code = finding.code or sent.code,
      line = finding.lnum,
      message = finding.message,
      severity = finding.severity,
      source = finding.source,
    }
  end, vim.diagnostic.get(0))
end

local function wait_for_findings(what, count)
  return wait_for(what, function()
    local found = findings()
    return #found == count and found
  end)
end

local function go_to(line)
  vim.api.nvim_win_set_cursor(0, { line + 1, 0 })
end

--- The lines of the window that floats over the text.
local function floating_lines()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      vim.api.nvim_win_close(window, true)
      return lines
    end
  end
end

--- The entries of the list that Neovim opens for an outline; newer versions take the window's own.
local function listed()
  local entries = vim.fn.getqflist()
  if #entries == 0 then
    entries = vim.fn.getloclist(0)
  end
  return #entries > 0 and entries
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local report = { others = {} }

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.REFERAT_MINUTES))
  report.filetype = vim.bo.filetype
  report.opened = wait_for_findings('the finding of the open minutes', 1)

  -- Linux tells which programs Neovim has started.
  local pid = vim.fn.getpid()
  local children = io.open(string.format('/proc/%d/task/%d/children', pid, pid))
  if children then
    report.servers = vim.tbl_map(tonumber, vim.split(vim.trim(children:read('*a')), ' +'))
    children:close()
  end

  go_to(report.opened[1].line)
  vim.lsp.buf.hover()
  report.hover = wait_for('the hover', floating_lines)

  vim.lsp.buf.document_symbol()
  report.outline = vim.tbl_map(function(entry)
    return { line = entry.lnum - 1, text = entry.text }
  end, wait_for('the outline', listed))
  vim.cmd('wincmd p | only')

  vim.fn.append('$', { '', 'Beslutning', 'Godkendt.' })
  report.mended = wait_for_findings('the finding to go', 0)
  vim.cmd('silent undo')
  report.undone = wait_for_findings('the finding to come back', 1)

  go_to(report.opened[1].line)
  vim.ui.select = function(choices, options, choose)
    report.actions = vim.tbl_map(options.format_item, choices)
    choose(choices[1], 1)
  end
  local before = #lines()
  vim.lsp.buf.code_action()
  wait_for('the code action to be applied', function()
    return #lines() > before
  end)
  report.fixed = lines()
  report.left = wait_for('the finding to go', function()
    local found = findings()
    return not (found[1] and found[1].code == 'missing-decision') and found
  end)
  vim.cmd('silent write')

  for _, path in ipairs(vim.split(vim.env.REFERAT_OTHERS, '\n')) do
    vim.cmd('edit ' .. vim.fn.fnameescape(path))
    local filetype = vim.bo.filetype
    -- What a person does with minutes that are named as any other text.
    vim.bo.filetype = 'referat'
    local found = wait_for_findings('the finding of ' .. path, 1)
    table.insert(report.others, { filetype = filetype, code = found[1].code })
  end
end

local done, why = pcall(session)
if not done then
  report.failure = tostring(why)
end
report.messages = vim.fn.execute('messages')

local file = assert(io.open(vim.env.REFERAT_REPORT, 'w'))
file:write(vim.json.encode(report))
file:close()
vim.cmd('qall!')
